package org.fengqiao.model.intake;

/** What two files have to do with each other: the other one, how they belong together, and why. */
record Tie(long id, String number, LinkKind kind, String reason) {}
