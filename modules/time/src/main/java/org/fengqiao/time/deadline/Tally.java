package org.fengqiao.time.deadline;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.time.calendar.Day;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.rule.Rule;

/**
 * The count itself, day by day: the start day is left out, paused days are, and rest days when working days count; the
 * last day then rolls to a working day. It is provisional when any day it had to ask about was.
 */
public record Tally(LocalDate start, int days, LocalDate last, LocalDate due, boolean provisional) {
    static Tally of(Rule rule, LocalDate start, List<Pause> pauses, int extended, WorkCalendar calendar) {
        var term = rule.term().orElseThrow();
        int days = term.daysFrom(start) + extended;
        boolean provisional = false;
        var last = start;
        for (int left = days; left > 0; ) {
            last = last.plusDays(1);
            if (isPaused(last, pauses)) {
                continue;
            }
            if (term.countsWorkingDays()) {
                Day day = calendar.day(last);
                provisional |= day.provisional();
                left -= day.works() ? 1 : 0;
            } else {
                left--;
            }
        }
        return rule.rolls() && !term.isByTheClock()
                ? rolled(start, days, last, provisional, calendar)
                : new Tally(start, days, last, last, provisional);
    }

    boolean isRolled() {
        return !due.equals(last);
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        for (var pause : pauses) {
            if (pause.covers(day)) {
                return true;
            }
        }
        return false;
    }

    private static Tally rolled(LocalDate start, int days, LocalDate last, boolean guessed, WorkCalendar calendar) {
        Day day = calendar.day(last);
        boolean provisional = guessed || day.provisional();
        while (!day.works()) {
            day = calendar.day(day.date().plusDays(1));
            provisional |= day.provisional();
        }
        return new Tally(start, days, last, day.date(), provisional);
    }
}
