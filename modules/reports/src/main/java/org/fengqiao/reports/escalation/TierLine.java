package org.fengqiao.reports.escalation;

/** One tier: cases settled while it held them, cases that passed through its hands, and how long it held them. */
public record TierLine(long settled, long held, Double medianDays) {
    static final TierLine NOTHING = new TierLine(0, 0, null);
}
