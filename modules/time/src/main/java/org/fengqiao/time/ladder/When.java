package org.fengqiao.time.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.time.calendar.WorkCalendar;

/**
 * The day of a rung, counted from the term it belongs to. In a short term half of it may lie behind "three days
 * before": a share is then taken no later than the rung that follows it, {@code ahead} days before the warning.
 */
public record When(Kind kind, int amount, int ahead) {
    /** What a threshold is counted from. */
    public enum Kind {
        /** Per cent of the term. */
        USED,
        /** Days before the warning day. */
        BEFORE,
        /** Days after the due day. */
        AFTER
    }

    public boolean isAfterDue() {
        return kind == Kind.AFTER;
    }

    /** 00:00 in Beijing of the rung's day; for the day after the due day that is the due day's 24:00. */
    Instant at(LocalDate started, LocalDate warning, LocalDate due) {
        return day(started, warning, due).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private LocalDate day(LocalDate started, LocalDate warning, LocalDate due) {
        var first = started.plusDays(1);
        return switch (kind) {
            case USED -> earlier(
                    first.plusDays(ChronoUnit.DAYS.between(started, due) * amount / 100),
                    later(first, warning.minusDays(ahead)));
            case BEFORE -> later(first, warning.minusDays(amount));
            case AFTER -> due.plusDays(1L + amount);
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
