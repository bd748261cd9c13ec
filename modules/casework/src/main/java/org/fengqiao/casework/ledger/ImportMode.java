package org.fengqiao.casework.ledger;

/** What is wanted of a ledger: only to look, the good records, or all of them and else none. */
public enum ImportMode {
    PREVIEW,
    GOOD_ROWS,
    ALL_OR_NOTHING
}
