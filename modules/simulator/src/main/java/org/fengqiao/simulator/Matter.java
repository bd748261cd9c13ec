package org.fengqiao.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.party.Person;

/** What somebody brings to the counter, with the words by which it is spoken of from then on. */
record Matter(
        Purpose purpose,
        String category,
        String region,
        String place,
        String summary,
        String text,
        Person petitioner,
        List<Person> others,
        int headcount,
        Map<String, String> words) {

    /** The same matter, told again by the same person. */
    Matter again(Dice dice) {
        var known = new HashMap<>(words);
        known.put("details", text.substring(0, text.indexOf('。') + 1));
        var told = Phrases.all().say("again", known, dice).split(" \\| ", 2);
        return new Matter(purpose, category, region, place, told[0], told[1], petitioner, others, headcount, words);
    }

    /**
     * Something an officer or citizen says about it. A key may be narrowed by what comes after its dot; what is promised
     * depends on the kind of matter.
     */
    String say(String key, String narrower, Dice dice) {
        var narrow = key + "." + narrower;
        var known = new HashMap<>(words);
        known.put("promise", Phrases.all().say("promise." + category, known, dice));
        return Phrases.all().say(Phrases.all().has(narrow) ? narrow : key, known, dice);
    }

    boolean isDispute() {
        return purpose == Purpose.DISPUTE;
    }
}
