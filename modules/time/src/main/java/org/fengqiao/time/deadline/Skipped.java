package org.fengqiao.time.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fengqiao.time.calendar.Day;
import org.fengqiao.time.calendar.DayKind;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.wording.Words;

/** The rest days that a count of working days left out, and the make-up days that it took in. */
final class Skipped {
    private final Map<Order, LocalDate[]> orders = new LinkedHashMap<>();
    private int weekendDays;

    Skipped(WorkCalendar calendar, LocalDate start, LocalDate last, Predicate<LocalDate> paused) {
        start.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(paused.negate())
                .map(calendar::day)
                .forEach(this::note);
    }

    void tell(List<String> sentences) {
        orders.forEach((order, days) -> sentences.add(Words.say(
                order.works() ? "derive.make-up" : "derive.holiday",
                Words.range(days[0], days[1]),
                order.name(),
                order.notice())));
        if (weekendDays > 0) {
            sentences.add(Words.say("derive.weekends", weekendDays));
        }
    }

    /** 国庆节、中秋节假期（国办发明电〔2024〕12号）, or simply the weekend. */
    static String why(Day day) {
        return day.kind() == DayKind.WEEKEND
                ? Words.say("derive.is-weekend")
                : Words.say("derive.is-holiday", day.order().name(), day.order().notice());
    }

    private void note(Day day) {
        if (day.kind() == DayKind.WEEKEND) {
            weekendDays++;
        } else if (day.order() != null) {
            orders.merge(day.order(), new LocalDate[] {day.date(), day.date()}, (had, more) ->
                    new LocalDate[] {had[0], more[1]});
        }
    }
}
