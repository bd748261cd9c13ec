package org.fengqiao.model.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Saying;

/** One request of the petitioner with what was found about it, what is said to it, and by which laws (条例 art. 32). */
public record AnsweredRequest(String request, String facts, String finding, List<String> laws) {
    static AnsweredRequest read(Given row) {
        return new AnsweredRequest(
                row.text(PetitionFields.REQUEST),
                row.text(PetitionFields.FACTS),
                row.text(PetitionFields.FINDING),
                row.articles(PetitionFields.LAWS));
    }

    /** The requests of an answer, as its event keeps them: the laws among the facts, the texts among the words. */
    public static List<AnsweredRequest> in(Map<String, ?> facts, Map<String, ?> words) {
        var found = new ArrayList<AnsweredRequest>();
        for (int no = 0; words.containsKey(name(no, "request")); no++) {
            var laws = facts.get(name(no, "laws"));
            found.add(new AnsweredRequest(
                    text(words, no, "request"),
                    text(words, no, "facts"),
                    text(words, no, "finding"),
                    laws == null ? List.of() : List.of(laws.toString().split(" "))));
        }
        return found;
    }

    Map<String, Object> lawsAs(int no) {
        return Saying.of(name(no, "laws"), String.join(" ", laws));
    }

    Map<String, Object> wordsAs(int no) {
        return Saying.of(
                name(no, "request"), request,
                name(no, "facts"), facts,
                name(no, "finding"), finding);
    }

    static String name(int no, String member) {
        return "%s[%d].%s".formatted(PetitionFields.REQUESTS.contractName(), no, member);
    }

    private static String text(Map<String, ?> words, int no, String member) {
        var text = words.get(name(no, member));
        return text == null ? null : text.toString();
    }
}
