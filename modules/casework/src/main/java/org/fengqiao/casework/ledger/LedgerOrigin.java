package org.fengqiao.casework.ledger;

/** By which door a matter came (a channel's code), and for a referred one from whom. */
public record LedgerOrigin(String channel, String source) {}
