package org.fengqiao.reports.accountability;

import java.time.Instant;
import org.fengqiao.model.custody.Ground;

/**
 * One stretch of a missed clock in one hand: the office, the officer (null until somebody received it), what it is
 * charged as (null once the case is closed) and which office was waited for. {@code opened} and {@code closed} are the events at its ends; the second
 * is null while it lasts.
 */
public record HeldSpan(
        MissedClock clock,
        String office,
        String person,
        Ground ground,
        String awaited,
        Instant from,
        Instant to,
        Deed opened,
        Deed closed,
        double daysBefore,
        double daysAfter) {
    /** An entry of the case's log: its place there, and the act. */
    public record Deed(long seq, String act) {}
}
