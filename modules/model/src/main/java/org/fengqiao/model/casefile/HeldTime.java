package org.fengqiao.model.casefile;

import java.time.Instant;

/**
 * Who held a matter from one moment to another, and whether it was forwarded to them; {@code to} is the end of time for
 * who holds it now.
 */
public record HeldTime(String office, Instant from, Instant to, boolean forwarded) {
    /** Whether any of the time between the two is theirs; a moment alone counts as well. */
    boolean hadIn(Instant begin, Instant end) {
        return begin.equals(end) ? heldUntil(end) || from.equals(begin) : from.isBefore(end) && to.isAfter(begin);
    }

    /** Whether what an act ended at that moment was theirs until then. */
    boolean heldUntil(Instant moment) {
        return from.isBefore(moment) && !to.isBefore(moment);
    }
}
