package org.fengqiao.casework;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;

/** A question that only the citizen can answer, chosen when they filed; both null where they chose none. */
public record OwnQuestion(String question, String answer) {
    public static final OwnQuestion NONE = new OwnQuestion(null, null);

    private static final int LONGEST = 200;
    private static final int SHORTEST_ANSWER = 2;

    /** Either both or neither; an answer of one character is guessed at once. */
    public static OwnQuestion of(String question, String answer) {
        var asked = blank(question);
        var answered = blank(answer);
        var faults = new ArrayList<FieldFault>();
        if (asked == null && answered != null) {
            faults.add(new FieldFault("question", "required"));
        }
        if (asked != null && (answered == null || plain(answered).length() < SHORTEST_ANSWER)) {
            faults.add(new FieldFault("answer", answered == null ? "required" : "too-short", SHORTEST_ANSWER));
        }
        if (asked != null && asked.length() > LONGEST) {
            faults.add(new FieldFault("question", "too-long", LONGEST));
        }
        if (answered != null && answered.length() > LONGEST) {
            faults.add(new FieldFault("answer", "too-long", LONGEST));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        return asked == null ? NONE : new OwnQuestion(asked, answered);
    }

    boolean isNone() {
        return question == null;
    }

    /** Width, case and spaces make no difference. */
    static String plain(String answer) {
        return Normalizer.normalize(answer, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
