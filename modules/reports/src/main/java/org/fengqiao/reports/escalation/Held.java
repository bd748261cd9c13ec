package org.fengqiao.reports.escalation;

/** One tier's custody: how many cases passed through its hands, and the median of the days it held them. */
public record Held(long cases, Double medianDays) {
    static final Held NOTHING = new Held(0, null);
}
