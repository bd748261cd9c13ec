package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.rule.Happening;

/** Why a round of handling began, and what it means for the clocks when its reply is served (条例 arts 34–36). */
public enum EpisodeKind {
    FIRST(Happening.DECISION_DELIVERED, Happening.REPLY_SERVED),
    REOPENED(Happening.DECISION_DELIVERED, Happening.REPLY_SERVED),
    REVIEW(Happening.REVIEW_ANSWERED, Happening.REVIEW_REPLY_SERVED),
    RECHECK(Happening.RECHECK_ANSWERED);

    private final List<Happening> servedReply;

    EpisodeKind(Happening... servedReply) {
        this.servedReply = List.of(servedReply);
    }

    List<Happening> servedReply() {
        return servedReply;
    }

    /** Another office looks at what was answered: 复查 or 复核. */
    public boolean isReview() {
        return this == REVIEW || this == RECHECK;
    }

    /** What may follow on the citizen's request; nothing after a re-examination (art. 36 ¶3). */
    public Optional<ReviewLevel> next() {
        return switch (this) {
            case FIRST, REOPENED -> Optional.of(ReviewLevel.REVIEW);
            case REVIEW -> Optional.of(ReviewLevel.RECHECK);
            case RECHECK -> Optional.empty();
        };
    }

    /** Who can be asked to look at what this office has answered in such a round. */
    public Optional<Office> reviewer(Office answered, Offices offices) {
        return next().flatMap(level -> level.reviewer(answered, offices));
    }
}
