package org.fengqiao.time.rule;

import org.fengqiao.time.wording.Words;

/** Who may grant more time. */
public enum Approver {
    OFFICE_HEAD,
    SUPERIOR_OFFICE,
    ASSIGNER,
    BOTH_PARTIES,
    COURT_PRESIDENT;

    /** The same hand, or the office above instead of the head. */
    public boolean noWeakerThan(Approver other) {
        return this == other || (this == SUPERIOR_OFFICE && other == OFFICE_HEAD);
    }

    public String words() {
        return Words.name(this);
    }
}
