package org.fengqiao.casework.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.petition.Adoption;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.petition.DeclineGround;
import org.fengqiao.model.review.ReviewLevel;

/**
 * One paper: which act of the history it puts into words, by which office, with the period it tells ({@code term},
 * null when there is none) and, for an answer that can be reviewed, the office to turn to.
 */
public record CaseDocument(
        DocumentKind kind,
        int seq,
        Instant at,
        String office,
        String said,
        List<AnsweredRequest> requests,
        Told told,
        AnswerResult result,
        ClockRow term,
        Requested requested,
        String reviewer) {
    /** What a paper tells beside the office's words: why the law lets a matter be refused, where to go, what became of it. */
    public record Told(
            DeclineGround ground, String competent, Adoption adoption, LocalDate receivedOn, String source) {}

    /** The request a review decides on: at which level, whose answer it is about, and when it came in. */
    public record Requested(ReviewLevel level, String of, LocalDate receivedOn) {}
}
