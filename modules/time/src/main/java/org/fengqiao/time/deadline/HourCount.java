package org.fengqiao.time.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.rule.Rule;

/**
 * A term by the clock: from the minute in which it begins to the same minute, through nights and rest days, and never
 * rolled (民法典 201). What is shown, to the minute, is what decides. A day that is granted or left out is 24 hours.
 */
record HourCount(Instant from, Instant end) {
    static HourCount of(Rule rule, Instant begun, List<Pause> pauses, int extended) {
        var from = minute(begun);
        var end = from.plus(rule.term().orElseThrow().duration()).plus(Duration.ofDays(extended));
        for (var day = dayOf(from).plusDays(1); !startOf(day).isAfter(end); day = day.plusDays(1)) {
            end = isPaused(day, pauses) ? end.plus(Duration.ofDays(1)) : end;
        }
        return new HourCount(from, end);
    }

    static Instant minute(Instant begun) {
        return begun.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The day of the last moment in time. */
    LocalDate lastDay() {
        return dayOf(end.minusNanos(1));
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
