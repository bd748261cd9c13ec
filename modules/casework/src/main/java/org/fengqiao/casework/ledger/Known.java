package org.fengqiao.casework.ledger;

/** A good record whose matter came with an earlier ledger: it is not entered twice; the number is the case's. */
public record Known(int record, String number) {}
