package org.fengqiao.reports.accountability;

import java.time.LocalDate;

/** A clock that was missed, and the office that owed it in the end; {@code ended} is null while it still runs. */
public record MissedClock(
        String number,
        int no,
        String rule,
        boolean local,
        String office,
        LocalDate started,
        LocalDate due,
        LocalDate ended,
        long daysLate) {}
