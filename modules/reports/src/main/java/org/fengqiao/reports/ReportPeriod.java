package org.fengqiao.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.model.Moment;

/** The days a figure covers, the first and the last included, counted in official time. */
public record ReportPeriod(LocalDate from, LocalDate to) {
    public Instant start() {
        return Moment.on(from).at();
    }

    /** The first instant that no longer belongs to the period. */
    public Instant end() {
        return Moment.on(to.plusDays(1)).at();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
