package org.fengqiao.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The working days: what a notice orders, else Monday to Friday. A year whose notice is not there is counted by
 * weekdays and the holidays of fixed date, and every such day is provisional.
 */
public final class WorkCalendar {
    /** The one zone of the house; a day ends at 24:00 here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Map<Integer, Notice> notices;
    private final Map<LocalDate, Order> orders;

    private WorkCalendar(Map<Integer, Notice> notices, Map<LocalDate, Order> orders) {
        this.notices = Map.copyOf(notices);
        this.orders = Map.copyOf(orders);
    }

    static WorkCalendar of(Map<Integer, Notice> notices, Collection<Order> orders) {
        return new WorkCalendar(notices, Map.of()).with(orders);
    }

    /** The same calendar with a county's own days, which go before the country's. */
    public WorkCalendar with(Collection<Order> own) {
        var all = new HashMap<>(orders);
        own.forEach(order -> order.days().forEach(day -> all.put(day, order)));
        return new WorkCalendar(notices, all);
    }

    public Day day(LocalDate date) {
        var provisional = !notices.containsKey(date.getYear());
        var order = orders.get(date);
        if (order != null) {
            return new Day(date, order.works() ? DayKind.MAKE_UP : DayKind.HOLIDAY, order, provisional);
        }
        if (provisional && FixedHolidays.has(date)) {
            return new Day(date, DayKind.HOLIDAY, FixedHolidays.order(date), true);
        }
        return new Day(date, isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY, null, provisional);
    }

    public boolean works(LocalDate date) {
        return day(date).works();
    }

    /** The years whose notice is there. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(notices.keySet());
    }

    /** The notice of a year; empty while it is not there. */
    public Optional<Notice> notice(int year) {
        return Optional.ofNullable(notices.get(year));
    }

    public int workDays(YearMonth month) {
        return count(month.atDay(1), month.atEndOfMonth());
    }

    public int workDays(int year) {
        return count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The twelve months of a year, each with its count. */
    public List<MonthCount> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> MonthCount.of(YearMonth.of(year, month), this))
                .toList();
    }

    /** The orders that touch a year, by their first day. */
    public List<Order> orders(int year) {
        return orders.values().stream()
                .distinct()
                .filter(order -> order.from().getYear() == year || order.to().getYear() == year)
                .sorted(Comparator.comparing(Order::from))
                .toList();
    }

    private int count(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1)).filter(this::works).count();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
