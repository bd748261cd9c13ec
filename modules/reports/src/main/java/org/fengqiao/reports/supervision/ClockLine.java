package org.fengqiao.reports.supervision;

import java.time.LocalDate;
import org.fengqiao.model.office.Tier;

/** One clock of the list behind the figures; {@code ended} and {@code daysLate} are null where there is nothing to say. */
public record ClockLine(
        Section part,
        String number,
        String rule,
        int step,
        boolean local,
        String office,
        Tier tier,
        LocalDate started,
        LocalDate due,
        LocalDate ended,
        Long daysLate) {}
