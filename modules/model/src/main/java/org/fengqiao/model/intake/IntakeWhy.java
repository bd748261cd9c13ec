package org.fengqiao.model.intake;

import org.fengqiao.model.Reason;
import org.fengqiao.model.Why;

/** Why something about the entry of a matter is refused, beside the core's reasons. */
public enum IntakeWhy implements Reason {
    /** The other file was merged, directly or by others, into this one. */
    LINK_CIRCLE,
    /** What is over leads nothing. */
    LEAD_IS_OVER,
    /** An appeal goes on in an appeal alone: elsewhere nobody would have to answer it. */
    LEAD_IS_NO_APPEAL,
    /** There is no such link to take back. */
    NOT_LINKED,
    /** The citizen was not asked for anything. */
    NOTHING_MISSING,
    /** The citizen was asked already and has not answered yet. */
    ASKED_ALREADY;

    @Override
    public Why.Kind kind() {
        return Why.Kind.NOT_NOW;
    }
}
