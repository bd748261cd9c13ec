package org.fengqiao.model.review;

import org.fengqiao.model.Reason;
import org.fengqiao.model.Why;

/** Why a step of a review is refused, beside the core's reasons. */
public enum ReviewWhy implements Reason {
    /** The citizen named no day of posting, or it is confirmed already. */
    NO_POSTING_NAMED,
    /** No organ outside decides this round, whose result could be entered. */
    NOT_OUTSIDE,
    /** A quarrel is brought to court, and not to a review. */
    QUARREL_GOES_TO_COURT,
    /** Matters of litigation rights follow the rules of the political-legal bodies. */
    LITIGATED;

    @Override
    public Why.Kind kind() {
        return Why.Kind.NOT_NOW;
    }
}
