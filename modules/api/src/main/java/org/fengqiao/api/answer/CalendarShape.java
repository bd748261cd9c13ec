package org.fengqiao.api.answer;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.casework.calendar.Due;
import org.fengqiao.casework.calendar.FeedDesk.Subscribed;
import org.fengqiao.casework.calendar.ICalendar;
import org.fengqiao.casework.calendar.Running;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.calendar.Day;
import org.fengqiao.time.calendar.WorkCalendar;

/** The calendar of an office as the contract shows it, and as calendar programs read it. */
public final class CalendarShape {
    private CalendarShape() {}

    public static JsonObject of(
            YearMonth month, Office office, WorkCalendar calendar, List<Due> dues, Function<Running, String> name) {
        var days = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(calendar::day)
                .filter(day -> day.order() != null || day.provisional())
                .toList();
        return Shape.of(
                "month",
                month,
                "office",
                office.code(),
                "workDays",
                calendar.workDays(month),
                "days",
                Shape.list(days, CalendarShape::day),
                "items",
                Shape.list(
                        dues,
                        due -> Shape.of(
                                "number", due.number(),
                                "no", due.clock(),
                                "assignment", due.assignment(),
                                "rule", due.running().rule(),
                                "step", due.running().step(),
                                "name", name.apply(due.running()),
                                "holder", due.holder(),
                                "due", due.running().due(),
                                "warning", due.running().warning(),
                                "provisional", due.running().provisional())));
    }

    /** Whoever sees this feed over a shoulder learns a case number, a rule and a day. */
    public static String feed(Subscribed found, Function<Running, String> name) {
        var calendar = new ICalendar(found.office().name(), found.at());
        for (var due : found.dues()) {
            var clock = due.running();
            calendar.day(
                    due.number() + "-" + due.clock() + "@fengqiao",
                    clock.due(),
                    due.number() + " " + name.apply(clock) + (clock.provisional() ? "（暂定）" : ""),
                    clock.provisional());
        }
        return calendar.end();
    }

    private static JsonObject day(Day day) {
        return Shape.of(
                "date",
                day.date(),
                "kind",
                day.kind(),
                "name",
                day.order() == null ? null : day.order().name(),
                "works",
                day.works(),
                "provisional",
                day.provisional());
    }
}
