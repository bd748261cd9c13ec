package org.fengqiao.time.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.Document;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.reading.Faults;

/**
 * What a calendar is about, before it joins the others: a year of the country's, or a county's own days (the other is
 * null), and the first day that it says anything about (null when there is none); a notice that reaches back into
 * December begins there.
 */
public record CalendarText(Integer year, String county, LocalDate firstDay) {
    /** Refuses with {@link org.fengqiao.time.reading.Unreadable} what cannot be read. */
    public static CalendarText of(ConfigFile file) {
        var faults = new Faults();
        var found = Document.open(file, faults).map(entry -> {
            if (entry.has("county")) {
                return new CalendarText(
                        null, entry.text("county"), first(begins(entry, "days")).orElse(null));
            }
            var year = entry.number("year");
            var days = Stream.concat(begins(entry, "off"), entry.days("work").stream());
            var first = first(Stream.concat(days, Stream.of(LocalDate.of(year, 1, 1))));
            return new CalendarText(year, null, first.orElseThrow());
        });
        faults.refuse();
        return found.orElseThrow();
    }

    private static Stream<LocalDate> begins(Entry entry, String list) {
        return entry.entries(list).stream().flatMap(each -> each.day("from").stream());
    }

    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder());
    }
}
