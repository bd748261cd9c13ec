package org.fengqiao.model.casefile;

/**
 * What the answer says to the request: 支持, 解释说明 or 不予支持 (条例 art. 32); and what a review says to the answer it
 * looked at: 维持, 变更 or 撤销.
 */
public enum AnswerResult implements Choice {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED,
    UPHELD,
    CHANGED,
    REVOKED;

    /** Whether something is to be done now that was not done before (条例 art. 32 ¶2). */
    public boolean promises() {
        return this == SUPPORTED || this == CHANGED;
    }

    /** Whether the answer that was looked at stands no more, and is not to be carried out. */
    boolean overturns() {
        return this == CHANGED || this == REVOKED;
    }

    @Override
    public boolean fits(EpisodeKind kind) {
        return isOfReview() == kind.isReview();
    }

    private boolean isOfReview() {
        return this == UPHELD || this == CHANGED || this == REVOKED;
    }
}
