package org.fengqiao.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How a period is cut for a chart: into weeks, months or years, so that a few bars stand side by side, never a hundred. */
public enum Stretches {
    WEEK(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day -> day.plusWeeks(1)),
    MONTH(day -> day.withDayOfMonth(1), day -> day.plusMonths(1)),
    YEAR(day -> day.withDayOfYear(1), day -> day.plusYears(1));

    private static final int WEEKS_UP_TO_DAYS = 70;
    private static final int MONTHS_UP_TO_DAYS = 731;

    private final UnaryOperator<LocalDate> start;
    private final UnaryOperator<LocalDate> next;

    Stretches(UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> next) {
        this.start = start;
        this.next = next;
    }

    public static Stretches of(ReportPeriod period) {
        if (period.days() <= WEEKS_UP_TO_DAYS) {
            return WEEK;
        }
        return period.days() <= MONTHS_UP_TO_DAYS ? MONTH : YEAR;
    }

    /** The first day of the stretch that a day lies in; the first stretch of a period begins with the period. */
    public LocalDate startOf(LocalDate day, ReportPeriod period) {
        var natural = start.apply(day);
        return natural.isBefore(period.from()) ? period.from() : natural;
    }

    /** The first days of all stretches of a period, also of those in which nothing happened. */
    public List<LocalDate> startsIn(ReportPeriod period) {
        var starts = new ArrayList<LocalDate>();
        for (var day = start.apply(period.from()); !day.isAfter(period.to()); day = next.apply(day)) {
            starts.add(startOf(day, period));
        }
        return starts;
    }
}
