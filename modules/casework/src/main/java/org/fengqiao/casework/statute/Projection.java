package org.fengqiao.casework.statute;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Open clocks worked out anew, because a version took them over, was taken back, or a calendar came; how far it is.
 * {@code back} says that something was taken back. Where calendars came as files there is neither version nor person:
 * {@code firstDay} is the first day they reach, and the county is null where they are the country's.
 */
public record Projection(
        long id,
        String county,
        Long pack,
        Long calendar,
        boolean back,
        String reason,
        Long person,
        String office,
        long afterCase,
        int examined,
        Instant startedAt,
        Instant endedAt,
        LocalDate firstDay) {
    public boolean isDone() {
        return endedAt != null;
    }
}
