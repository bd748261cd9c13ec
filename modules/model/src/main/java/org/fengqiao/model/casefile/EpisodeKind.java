package org.fengqiao.model.casefile;

import java.util.List;
import org.fengqiao.time.rule.Happening;

/**
 * Why a round of handling began, and what it means for the clocks when its reply leaves the office, which meets the
 * duty, and when it arrives, which opens the window (条例 arts 34–36).
 */
public enum EpisodeKind {
    FIRST(Happening.DECISION_SENT, Happening.DECISION_DELIVERED, Happening.REPLY_SERVED),
    REOPENED(Happening.DECISION_SENT, Happening.DECISION_DELIVERED, Happening.REPLY_SERVED),
    /** A review has revoked the answer: whoever gave it handles the matter anew. */
    REHANDLED(Happening.DECISION_SENT, Happening.DECISION_DELIVERED, Happening.REPLY_SERVED),
    REVIEW(Happening.REVIEW_ANSWERED, Happening.REVIEW_REPLY_SERVED),
    RECHECK(Happening.RECHECK_ANSWERED);

    private final Happening sentReply;
    private final List<Happening> servedReply;

    EpisodeKind(Happening sentReply, Happening... servedReply) {
        this.sentReply = sentReply;
        this.servedReply = List.of(servedReply);
    }

    public Happening sentReply() {
        return sentReply;
    }

    public List<Happening> servedReply() {
        return servedReply;
    }

    /** Another office looks at what was answered: 复查 or 复核. */
    public boolean isReview() {
        return this == REVIEW || this == RECHECK;
    }

    /** Nothing follows a re-examination (art. 36 ¶3). */
    public boolean isLast() {
        return this == RECHECK;
    }
}
