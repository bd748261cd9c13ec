package org.fengqiao.casework.ledger;

import java.util.Locale;

/** Why a record cannot be imported; of several reasons the first in this order gives the record its kind. */
public enum FaultKind {
    DATE,
    FUTURE,
    SUMMARY,
    VILLAGE,
    CLOSED_BEFORE,
    /** An accusation belongs to the inspectors alone; nothing of it enters the open files. */
    ACCUSATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
