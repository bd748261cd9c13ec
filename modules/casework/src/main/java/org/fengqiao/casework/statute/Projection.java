package org.fengqiao.casework.statute;

import java.time.Instant;

/**
 * Open clocks worked out anew, because a version took them over, was taken back, or a calendar came; how far it is.
 * {@code back} says that something was taken back.
 */
public record Projection(
        long id,
        String county,
        Long pack,
        Long calendar,
        boolean back,
        String reason,
        long person,
        String office,
        long afterCase,
        int examined,
        Instant startedAt,
        Instant endedAt) {
    public boolean isDone() {
        return endedAt != null;
    }
}
