package org.fengqiao.model.petition;

import org.fengqiao.model.Reason;
import org.fengqiao.model.Why;

/** Why a step of handling a petition is refused, beside the core's reasons. */
public enum PetitionWhy implements Reason {
    /** The organ's own duty is neither done nor answered. */
    DUTY_OPEN,
    /** The matter was not told to be a duty of the organ's own, or how that ended stands in the file. */
    NO_DUTY;

    @Override
    public Why.Kind kind() {
        return Why.Kind.NOT_NOW;
    }
}
