package org.fengqiao.model.transfer;

import org.fengqiao.model.Reason;
import org.fengqiao.model.Why;

/** Why something about sending a matter is refused, beside the core's reasons. */
public enum TransferWhy implements Reason {
    /** The sender has checked this objection and rejected it; it is not raised again on the same sending. */
    OBJECTION_REJECTED,
    /** Whoever holds a matter does it, and urges nobody. */
    HELD_HERE;

    @Override
    public Why.Kind kind() {
        return Why.Kind.NOT_NOW;
    }
}
