package org.fengqiao.api.answer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.fengqiao.casework.Standing;
import org.fengqiao.model.Words;

/** How a case stands in the chain of review, with a sentence where a hearing buys no time. */
final class StandingShape {
    private StandingShape() {}

    static JsonObject of(Standing s, Locale locale) {
        var words = Words.of(locale);
        return Shape.of(
                "episodeKind",
                s.kind(),
                "episodeKindName",
                words.label(s.kind()),
                "final",
                s.isFinal(),
                "lateReview",
                s.lateReview(),
                "reviewOf",
                s.reviewOf(),
                "hearing",
                s.hearingSince() == null ? JsonValue.NULL : hearing(s, locale),
                "contest",
                s.contest() == null
                        ? JsonValue.NULL
                        : Shape.of("step", s.contest(), "with", s.contestedWith(), "judge", s.judge()));
    }

    private static JsonObject hearing(Standing s, Locale locale) {
        return Shape.of(
                "since",
                s.hearingSince(),
                "daysExcluded",
                s.hearingBuysTime(),
                "note",
                AnswerWords.of(locale).say(s.hearingBuysTime() ? "hearing.excluded" : "hearing.counts"));
    }
}
