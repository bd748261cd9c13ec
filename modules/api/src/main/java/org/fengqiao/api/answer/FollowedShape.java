package org.fengqiao.api.answer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.fengqiao.casework.CitizenReader.Followed;
import org.fengqiao.casework.CitizenReader.Further;
import org.fengqiao.model.Words;

/** A case as its citizen sees it: every step meant for them, who has it now, and what comes next. */
public final class FollowedShape {
    private FollowedShape() {}

    private static JsonValue review(Further open, Words words) {
        return open.mayAsk()
                ? Shape.of(
                        "level",
                        open.level(),
                        "levelName",
                        words.label(open.level()),
                        "office",
                        open.office(),
                        "until",
                        open.until(),
                        "late",
                        open.isLate())
                : JsonValue.NULL;
    }

    public static JsonObject of(Followed f, Locale locale) {
        var words = Words.of(locale);
        return Shape.of(
                "number",
                f.number(),
                "stage",
                f.stage(),
                "stageName",
                words.label(f.stage()),
                "summary",
                f.summary(),
                "registeredAt",
                f.registeredAt(),
                "steps",
                Shape.list(
                        f.steps(),
                        s -> Shape.of(
                                "name",
                                words.label(s.act()),
                                "at",
                                s.at(),
                                "office",
                                s.office(),
                                "act",
                                s.act(),
                                "words",
                                s.words())),
                "holder",
                f.holder(),
                "clocks",
                ClockShape.forTheCitizen(f.clocks()),
                "next",
                AnswerWords.of(locale).say("next." + f.next()),
                "rating",
                f.rating(),
                "mayRate",
                f.mayRate(),
                "mayWithdraw",
                f.mayWithdraw(),
                "review",
                review(f.further(), words),
                "final",
                f.further().isFinal());
    }
}
