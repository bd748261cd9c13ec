package org.fengqiao.model.review;

import org.fengqiao.model.Reason;
import org.fengqiao.model.Why;

/** Why a step of a review is refused, beside the core's reasons. */
public enum ReviewWhy implements Reason {
    /** The citizen named no day of posting, or it is confirmed already. */
    NO_POSTING_NAMED,
    /** No organ outside decides this round, whose result could be entered. */
    NOT_OUTSIDE;

    @Override
    public Why.Kind kind() {
        return Why.Kind.NOT_NOW;
    }
}
