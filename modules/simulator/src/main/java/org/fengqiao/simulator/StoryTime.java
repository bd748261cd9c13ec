package org.fengqiao.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fengqiao.model.Moment;

/** The time of a story: pauses move it on, and whatever would happen after the end of the period does not happen. */
abstract class StoryTime {
    final LocalDateTime registered;
    final LocalDateTime end;
    final Dice dice;
    LocalDateTime clock;

    StoryTime(LocalDateTime registered, LocalDateTime end, Dice dice) {
        this.registered = registered;
        this.end = end;
        this.dice = dice;
        this.clock = registered;
    }

    abstract Walk self();

    Walk minutes(int least, int most) {
        clock = OfficeHours.minutesAfter(clock, dice.between(least, most), dice);
        return self();
    }

    Walk days(int least, int most) {
        clock = OfficeHours.after(clock, dice.between(least, most), dice);
        return self();
    }

    /** To some time in office hours on that day, or on the first workday after it; never back. */
    Walk until(LocalDate day) {
        if (day.isAfter(today())) {
            clock = OfficeHours.isWorkday(day)
                    ? OfficeHours.on(day, dice)
                    : OfficeHours.after(day.atStartOfDay(), 1, dice);
        }
        return self();
    }

    /** To some days before the end of the period. */
    Walk untilBeforeEnd(int days) {
        return until(end.toLocalDate().minusDays(days));
    }

    /** Some working time after this and, if there is any left, before the end of that day. */
    Walk within(LocalDate last) {
        int workdays = 0;
        for (var day = today().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            workdays += OfficeHours.isWorkday(day) ? 1 : 0;
        }
        return days(Math.min(1, workdays), Math.min(5, workdays));
    }

    /** Whether the period ended before this. */
    boolean isOver() {
        return !clock.isBefore(end);
    }

    LocalDate today() {
        return clock.toLocalDate();
    }

    LocalDateTime now() {
        return clock;
    }

    LocalDate registered() {
        return registered.toLocalDate();
    }

    Instant endOf(int daysFromNow) {
        return Moment.on(today().plusDays(daysFromNow + 1L)).at();
    }
}
