package org.fengqiao.time.ladder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.time.calendar.WorkCalendar;

/**
 * The moment of a rung, counted from the term it belongs to. In a short term half of it may lie behind "three days
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

    /**
     * The same in a term by the clock: what lies before its end is counted in hours, what lies after it in days.
     */
    Instant at(Instant begun, Instant ends) {
        return switch (kind) {
            case USED -> earlier(
                    begun.plus(
                            Duration.between(begun, ends).multipliedBy(amount).dividedBy(100)),
                    later(begun, ends.minus(Duration.ofHours(ahead))));
            case BEFORE -> later(begun, ends.minus(Duration.ofHours(amount)));
            case AFTER -> ends.plus(Duration.ofDays(amount));
        };
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

    private static <T extends Comparable<? super T>> T earlier(T one, T other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
