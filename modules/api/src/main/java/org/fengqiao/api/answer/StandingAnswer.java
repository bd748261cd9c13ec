package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.Locale;
import org.fengqiao.casework.ReviewStanding;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.competence.ContestStep;

/** How a case stands in the chain of review, with a sentence where a hearing buys no time. */
public record StandingAnswer(
        EpisodeKind episodeKind,
        String episodeKindName,
        @JsonbProperty("final") boolean isFinal,
        boolean lateReview,
        @Nullable String reviewOf,
        @Nullable Hearing hearing,
        @Nullable Contest contest) {

    /** An open hearing. */
    public record Hearing(LocalDate since, boolean daysExcluded, String note) {}

    /** A conflict of competence: the step it is at, with whom, and who decides it. */
    public record Contest(ContestStep step, @Nullable String with, @Nullable String judge) {}

    static StandingAnswer of(ReviewStanding standing, Locale locale) {
        return new StandingAnswer(
                standing.kind(),
                Words.of(locale).label(standing.kind()),
                standing.isFinal(),
                standing.lateReview(),
                standing.reviewOf(),
                standing.hearingSince() == null ? null : hearing(standing, locale),
                standing.contest() == null
                        ? null
                        : new Contest(standing.contest(), standing.contestedWith(), standing.judge()));
    }

    private static Hearing hearing(ReviewStanding standing, Locale locale) {
        var buysTime = standing.hearingBuysTime();
        var note = AnswerWords.of(locale).say(buysTime ? "hearing.excluded" : "hearing.counts");
        return new Hearing(standing.hearingSince(), buysTime, note);
    }
}
