package org.fengqiao.api.answer;

import java.util.List;
import org.fengqiao.time.calendar.MonthCount;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.calendar.WorkCalendar;

/** A year as it counts in a county; what the county orders besides the country is told apart. */
public record YearAnswer(
        int year, boolean missing, int workDays, List<MonthCount> months, List<Order> orders, List<Order> county) {

    /** The years whose calendar is there. */
    public record Years(List<Integer> years) {
        public static Years of(WorkCalendar calendar) {
            return new Years(List.copyOf(calendar.years()));
        }
    }

    public static YearAnswer of(int year, WorkCalendar national, WorkCalendar own) {
        var ofCountry = national.orders(year);
        var ofCounty = own.orders(year).stream()
                .filter(order -> !ofCountry.contains(order))
                .toList();
        var months = own.months(year);
        return new YearAnswer(
                year,
                !own.years().contains(year),
                months.stream().mapToInt(MonthCount::worked).sum(),
                months,
                ofCountry,
                ofCounty);
    }
}
