package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.casework.calendar.DueDay;
import org.fengqiao.casework.calendar.RunningClock;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.calendar.WorkCalendar;

/** What is due in an office in a month, beside the days that are not as their weekday says. */
public record MonthAnswer(YearMonth month, String office, int workDays, List<Day> days, List<Item> items) {

    /** A holiday, a make-up day, or a day whose year has no calendar yet. */
    public record Day(
            LocalDate date,
            org.fengqiao.time.calendar.DayKind kind,
            @Nullable String name,
            boolean works,
            boolean provisional) {
        static Day of(org.fengqiao.time.calendar.Day day) {
            return ByName.of(day)
                    .with("name", day.order() == null ? null : day.order().name())
                    .as(Day.class);
        }
    }

    /** A clock that ends in the month; a local one is the county's own target. */
    public record Item(
            String number,
            int no,
            @Nullable Integer assignment,
            String rule,
            int step,
            String name,
            @Nullable String holder,
            LocalDate due,
            @Nullable LocalDate warning,
            boolean provisional,
            boolean local) {
        static Item of(DueDay due, String name) {
            return ByName.of(due.running())
                    .with("number", due.number())
                    .with("no", due.clock())
                    .with("assignment", due.assignment())
                    .with("name", name)
                    .with("holder", due.holder())
                    .as(Item.class);
        }
    }

    public static MonthAnswer of(
            YearMonth month,
            Office office,
            WorkCalendar calendar,
            List<DueDay> dues,
            Function<RunningClock, String> name) {
        var days = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(calendar::day)
                .filter(day -> day.order() != null || day.provisional())
                .map(Day::of)
                .toList();
        var items = dues.stream()
                .map(due -> Item.of(due, name.apply(due.running())))
                .toList();
        return new MonthAnswer(month, office.code(), calendar.workDays(month), days, items);
    }
}
