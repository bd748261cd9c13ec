package org.fengqiao.time.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.Document;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.reading.Faults;
import org.fengqiao.time.wording.Words;

/**
 * Reads calendars. A file with a year holds the notice of that year and the number of its working days, which is
 * recounted; a file with a county holds the days which that county orders besides.
 */
final class CalendarFiles {
    private final Faults faults = new Faults();
    private final Map<Integer, Entry> years = new LinkedHashMap<>();
    private final List<Order> national = new ArrayList<>();
    private final Map<String, List<Order>> counties = new LinkedHashMap<>();
    private final Map<String, Order> taken = new HashMap<>();

    Calendars read(List<ConfigFile> files) {
        files.forEach(file -> Document.open(file, faults).ifPresent(this::read));
        faults.refuse();
        var calendar = WorkCalendar.of(years.keySet(), national);
        years.forEach((year, entry) -> recount(year, entry, calendar));
        faults.refuse();
        Map<String, WorkCalendar> own = new HashMap<>();
        counties.forEach((county, orders) -> own.put(county, calendar.with(orders)));
        return new Calendars(calendar, own);
    }

    /** The year whose notice a text holds; empty for a county's days and for what cannot be read. */
    static Optional<Integer> year(ConfigFile file) {
        return Document.open(file, new Faults())
                .filter(entry -> entry.has("year"))
                .map(entry -> entry.number("year"));
    }

    private void read(Entry file) {
        if (file.has("county")) {
            county(file.only("county", "days"));
        } else {
            year(file.only("year", "notice", "off", "work", "workDays"));
        }
    }

    private void year(Entry file) {
        var year = file.number("year");
        if (years.put(year, file) != null) {
            file.fault("year", "fault.calendar.year-twice", year);
        }
        var notice = file.text("notice");
        List<Order> orders = new ArrayList<>();
        file.entries("off").forEach(off -> orders.add(order(off.only("name", "from", "to"), false, notice)));
        file.days("work").forEach(day -> orders.add(new Order(Words.say("calendar.make-up"), day, day, true, notice)));
        for (var order : orders) {
            if (outside(order.from(), year) || outside(order.to(), year)) {
                file.fault(order.works() ? "work" : "off", "fault.calendar.other-year", order.from(), year);
            }
            add(file, order, "", national);
        }
    }

    /** A notice may reach back to the last days of December. */
    private static boolean outside(LocalDate day, int year) {
        return day.getYear() != year && !(day.getYear() == year - 1 && day.getMonthValue() == 12);
    }

    private void county(Entry file) {
        var county = file.text("county");
        var orders = counties.computeIfAbsent(county, any -> new ArrayList<>());
        for (var day : file.entries("days")) {
            day.only("name", "from", "to", "works", "notice");
            add(file, order(day, day.flag("works"), day.text("notice")), county, orders);
        }
    }

    private static Order order(Entry entry, boolean works, String notice) {
        var from = entry.date("from");
        var to = entry.day("to").orElse(from);
        if (to.isBefore(from)) {
            entry.fault("to", "fault.order", from, to);
            to = from;
        }
        return new Order(entry.text("name"), from, to, works, notice);
    }

    /** One day is ordered once for the country, and once for a county. */
    private void add(Entry entry, Order order, String owner, List<Order> orders) {
        order.days().forEach(day -> {
            if (taken.put(owner + day, order) != null) {
                entry.fault(list(owner, order), "fault.calendar.day-twice", day);
            }
        });
        orders.add(order);
    }

    private static String list(String owner, Order order) {
        if (!owner.isEmpty()) {
            return "days";
        }
        return order.works() ? "work" : "off";
    }

    private void recount(int year, Entry entry, WorkCalendar calendar) {
        var counted = calendar.workDays(year);
        if (counted != entry.number("workDays")) {
            entry.fault("workDays", "fault.calendar.recount", counted);
        }
    }
}
