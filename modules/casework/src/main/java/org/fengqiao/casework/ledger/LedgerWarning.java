package org.fengqiao.casework.ledger;

/** Something about a good record that was read with a grain of salt. */
public record LedgerWarning(int record, String field, String message) {}
