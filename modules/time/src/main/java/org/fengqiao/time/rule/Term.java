package org.fengqiao.time.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.time.wording.Words;

/**
 * A period that the law grants, such as five working days. The day it starts on does not count; hours count from the
 * moment they begin (民法典 201).
 */
public record Term(int length, Count count) {
    public Term {
        if (length < 1) {
            throw new IllegalArgumentException("a term of " + length);
        }
    }

    public static Term calendarDays(int length) {
        return new Term(length, Count.CALENDAR_DAYS);
    }

    public static Term workingDays(int length) {
        return new Term(length, Count.WORKING_DAYS);
    }

    public static Term months(int length) {
        return new Term(length, Count.MONTHS);
    }

    public static Term hours(int length) {
        return new Term(length, Count.HOURS);
    }

    /** The same in hours where they are whole. */
    public static Term minutes(int length) {
        return length % 60 == 0 ? hours(length / 60) : new Term(length, Count.MINUTES);
    }

    /** Whether it ends at an instant, and not with a day. */
    public boolean isByTheClock() {
        return count.isByTheClock();
    }

    /** How long a term by the clock is. */
    public Duration duration() {
        return switch (count) {
            case HOURS -> Duration.ofHours(length);
            case MINUTES -> Duration.ofMinutes(length);
            default -> throw new IllegalStateException(length + " " + count + " has no hours");
        };
    }

    /** How many days have to pass; a month ends on its corresponding day, or on its last one (民法典 202). */
    public int daysFrom(LocalDate start) {
        return switch (count) {
            case MONTHS -> Math.toIntExact(ChronoUnit.DAYS.between(start, start.plusMonths(length)));
                // Whenever on that day they begin, they are over by then.
            case HOURS, MINUTES -> Math.toIntExact(
                    duration().plusDays(1).minusNanos(1).toDays());
            default -> length;
        };
    }

    public boolean countsWorkingDays() {
        return count == Count.WORKING_DAYS;
    }

    public String words() {
        return Words.say("term." + count, length);
    }
}
