package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Choice;
import org.fengqiao.model.casefile.EpisodeKind;

/** Why the law lets a matter be refused, and whether the citizen must be told where to go instead. */
public enum DeclineGround implements Choice {
    /** 条例 art. 23: another organ is competent. */
    NOT_OURS(true, false),
    /** Art. 19 ¶3: the same matter is being handled below. */
    PENDING_BELOW(true, false),
    /** Art. 31 (1)–(4): the law gives another procedure. */
    STATUTORY_ROUTE(true, false),
    /** Art. 36 ¶3: the same facts and reasons after re-examination. */
    FINAL(false, false),
    /** Arts 35, 36: a review was asked for after its window. */
    LATE_REQUEST(false, true);

    private final boolean naming;
    private final boolean ofReview;

    DeclineGround(boolean naming, boolean ofReview) {
        this.naming = naming;
        this.ofReview = ofReview;
    }

    boolean namesAPlace() {
        return naming;
    }

    @Override
    public boolean fits(EpisodeKind kind) {
        return ofReview == kind.isReview();
    }
}
