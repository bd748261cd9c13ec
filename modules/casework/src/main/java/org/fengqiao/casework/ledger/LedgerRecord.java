package org.fengqiao.casework.ledger;

import java.time.LocalDate;

/**
 * One good record. A closed matter may lack its closing date when the ledger does not tell it; an open one never has
 * one. What was written for the category stays beside the code when the code does not say the same.
 */
public record LedgerRecord(
        int number,
        LocalDate registered,
        LocalDate closed,
        LedgerOrigin origin,
        Petitioner petitioner,
        String region,
        Category category,
        String categoryAsWritten,
        String summary,
        String unit,
        LedgerStanding standing,
        String stateAsWritten,
        LedgerOutcome outcome,
        String satisfaction,
        String remarks) {

    public boolean isClosed() {
        return standing == LedgerStanding.CLOSED;
    }
}
