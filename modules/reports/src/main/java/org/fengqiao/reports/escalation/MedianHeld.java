package org.fengqiao.reports.escalation;

/** One tier's custody: how many cases passed through its hands, and the median of the days it held them. */
public record MedianHeld(long cases, Double medianDays) {
    static final MedianHeld NOTHING = new MedianHeld(0, null);
}
