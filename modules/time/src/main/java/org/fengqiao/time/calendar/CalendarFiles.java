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
    private final Map<Integer, Year> years = new LinkedHashMap<>();
    private final Map<String, List<Order>> counties = new LinkedHashMap<>();
    private final Map<String, Order> taken = new HashMap<>();

    /** A year's file, with the notice and the orders that stand in it. */
    private record Year(Entry file, Notice notice, List<Order> orders) {}

    Calendars read(List<ConfigFile> files) {
        files.forEach(file -> Document.open(file, faults).ifPresent(this::read));
        faults.refuse();
        years.forEach(this::recount);
        faults.refuse();
        var calendar = national();
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
            year(file.only("year", "notice", "address", "off", "work", "workDays"));
        }
    }

    private void year(Entry file) {
        var year = file.number("year");
        var notice = file.text("notice");
        List<Order> orders = new ArrayList<>();
        if (years.put(year, new Year(file, new Notice(notice, address(file)), orders)) != null) {
            file.fault("year", "fault.calendar.year-twice", year);
        }
        file.entries("off").forEach(off -> orders.add(order(off.only("name", "from", "to"), false, notice)));
        file.days("work").forEach(day -> orders.add(new Order(Words.say("calendar.make-up"), day, day, true, notice)));
        for (var order : orders) {
            if (outside(order.from(), year) || outside(order.to(), year)) {
                file.fault(order.works() ? "work" : "off", "fault.calendar.other-year", order.from(), year);
            }
            take(file, order, "");
        }
    }

    /** It is shown as a link, so it must be one of the web. */
    private static String address(Entry file) {
        var address = file.maybe("address").orElse(null);
        if (address != null && !address.matches("https?://\\S+")) {
            file.fault("address", "fault.calendar.address", address);
        }
        return address;
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
            var order = order(day, day.flag("works"), day.text("notice"));
            take(file, order, county);
            orders.add(order);
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
    private void take(Entry entry, Order order, String owner) {
        order.days().forEach(day -> {
            if (taken.put(owner + day, order) != null) {
                entry.fault(list(owner, order), "fault.calendar.day-twice", day);
            }
        });
    }

    private static String list(String owner, Order order) {
        if (!owner.isEmpty()) {
            return "days";
        }
        return order.works() ? "work" : "off";
    }

    private WorkCalendar national() {
        Map<Integer, Notice> notices = new HashMap<>();
        List<Order> orders = new ArrayList<>();
        years.forEach((year, found) -> {
            notices.put(year, found.notice());
            orders.addAll(found.orders());
        });
        return WorkCalendar.of(notices, orders);
    }

    /** By the year's own notice alone: what the next one orders in its December was not known when it was written. */
    private void recount(int year, Year found) {
        var counted =
                WorkCalendar.of(Map.of(year, found.notice()), found.orders()).workDays(year);
        if (counted != found.file().number("workDays")) {
            found.file().fault("workDays", "fault.calendar.recount", counted);
        }
    }
}
