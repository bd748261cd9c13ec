package org.fengqiao.reports.escalation;

/** How often cases were sent from one side to another for one reason. */
public record Move(Direction direction, Side from, Side to, String reason, long count) {}
