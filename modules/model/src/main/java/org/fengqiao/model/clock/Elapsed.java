package org.fengqiao.model.clock;

import java.time.LocalDate;
import org.fengqiao.time.calendar.WorkCalendar;

/** How many days of a period are used and how many it has, working days where the rule counts those; pauses left out. */
public record Elapsed(int used, int total) {
    public static Elapsed of(Clock clock, LocalDate today, WorkCalendar calendar) {
        var until = clock.isOpen() ? today : clock.end().day();
        var count = new Count(clock, calendar, today);
        return new Elapsed(
                count.days(clock.begin().day(), until),
                count.days(clock.begin().day(), clock.due().day()));
    }

    private record Count(Clock clock, WorkCalendar calendar, LocalDate today) {
        /** The start day does not count (民法典 201). */
        int days(LocalDate start, LocalDate end) {
            if (!end.isAfter(start)) {
                return 0;
            }
            var pauses = clock.allowance().pausesUpTo(today);
            return (int) start.plusDays(1)
                    .datesUntil(end.plusDays(1))
                    .filter(day -> !clock.term().countsWorkingDays() || calendar.works(day))
                    .filter(day ->
                            pauses.stream().noneMatch(pause -> !day.isBefore(pause.from()) && !day.isAfter(pause.to())))
                    .count();
        }
    }
}
