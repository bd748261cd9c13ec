package org.fengqiao.casework.ledger;

/** How a closed matter of a ledger ended. */
public enum LedgerOutcome {
    CONCLUDED,
    MEDIATED,
    NOT_MEDIATED,
    TO_COURT,
    WITHDRAWN,
    DECLINED
}
