package org.fengqiao.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One event of a case as its hash covers it. The personal words of the event are here only as their commitment;
 * {@code previous} is the hash of the case's event before this one, null for the first.
 */
public record Link(
        String algorithm,
        String county,
        String number,
        int seq,
        int episode,
        Instant at,
        String act,
        String office,
        String person,
        String stage,
        String facts,
        String commitment,
        String previous) {

    /** A database keeps microseconds; what it would cut off must not be in the hash either. */
    public Link {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(number, "number");
        at = Objects.requireNonNull(at, "at").truncatedTo(ChronoUnit.MICROS);
    }
}
