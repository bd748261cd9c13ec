package org.fengqiao.casework;

import java.time.LocalDate;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.competence.ContestStep;

/**
 * In which kind of round a case is, and what is special about it: a late request for review, an open hearing, a
 * dispute about competence, or that the matter is final for the same facts and reasons.
 */
public record ReviewStanding(
        EpisodeKind kind,
        Purpose purpose,
        boolean isFinal,
        boolean lateReview,
        String reviewOf,
        LocalDate hearingSince,
        ContestStep contest,
        String contestedWith,
        String judge) {
    /** Only in re-examination are the days of a hearing left out (条例 art. 36 ¶2). */
    public boolean hearingBuysTime() {
        return kind == EpisodeKind.RECHECK;
    }
}
