package org.fengqiao.casework.ledger;

/** How a matter stood when the ledger was kept. */
public enum LedgerStanding {
    NOT_ACCEPTED,
    ACCEPTED,
    HANDLING,
    CLOSED
}
