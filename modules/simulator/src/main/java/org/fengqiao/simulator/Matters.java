package org.fengqiao.simulator;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Region;

/** Invents matters: kinds in the proportions of a published mediation return (869 disputes), people and words anew. */
final class Matters {
    private static final String[] DISPUTES = {
        "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "15", "99"
    };

    /** In the same order: Huangshi, August 2016. */
    private static final int[] RETURNED = {160, 278, 67, 44, 31, 76, 18, 28, 4, 13, 7, 55, 33, 1, 54};

    private static final String[] APPEALS = {"03", "08", "09", "10", "13", "15", "99"};
    private static final int[] APPEAL_WEIGHTS = {10, 18, 8, 12, 8, 6, 38};

    private final Map<String, Region> regions;

    Matters(County county) {
        this.regions = county.regions();
    }

    Matter invented(Purpose purpose, Office village, Dice dice) {
        var category = category(purpose, dice);
        var words = words(village, dice);
        var told = told(purpose, category, words, dice);
        words.put("summary", told[1]);
        var address = Phrases.all().say("address", new HashMap<>(words), dice);
        var people = new Circle(words, address, dice).around(told[0]);
        return new Matter(
                purpose,
                category,
                village.code(),
                address,
                told[1],
                told[2],
                people.petitioner(),
                people.others(),
                people.headcount(),
                Map.copyOf(words));
    }

    private static String category(Purpose purpose, Dice dice) {
        return switch (purpose) {
            case DISPUTE -> DISPUTES[dice.weighted(RETURNED)];
            case APPEAL -> APPEALS[dice.weighted(APPEAL_WEIGHTS)];
            case SUGGESTION, REQUEST, ACCUSATION -> "99";
        };
    }

    private Map<String, String> words(Office village, Dice dice) {
        var words = new HashMap<String, String>();
        words.put("village", regions.get(village.code()).name());
        words.put("town", regions.get(village.superior()).name());
        words.put("petitioner", InventedNames.person(dice));
        words.put("respondent", InventedNames.person(dice));
        return words;
    }

    /** Who the other side is, the summary and the text. */
    private static String[] told(Purpose purpose, String category, Map<String, String> words, Dice dice) {
        var key = purpose.name().toLowerCase(Locale.ROOT) + "." + category;
        return Phrases.all().say(key, words, dice).split(" \\| ", 3);
    }
}
