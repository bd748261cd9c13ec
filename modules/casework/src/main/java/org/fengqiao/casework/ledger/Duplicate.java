package org.fengqiao.casework.ledger;

/** A record that repeats an earlier good one in everything but its running number. */
public record Duplicate(int record, int of) {}
