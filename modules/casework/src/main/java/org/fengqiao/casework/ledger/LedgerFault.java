package org.fengqiao.casework.ledger;

/** A record that stays out: its number, the kind of its first fault, that column's heading, and all faults in words. */
public record LedgerFault(int record, FaultKind kind, String field, String message) {}
