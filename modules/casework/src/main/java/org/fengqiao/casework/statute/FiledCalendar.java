package org.fengqiao.casework.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.time.calendar.CalendarText;
import org.fengqiao.time.reading.ConfigFile;

/** A calendar as it lies in a file: which text it is, whose days these are (null: all counties'), and from which on. */
record FiledCalendar(String name, String digest, String county, LocalDate firstDay) {
    /** Empty where it orders no day. */
    static Optional<FiledCalendar> of(ConfigFile file) {
        var text = CalendarText.of(file);
        return Optional.ofNullable(text.firstDay())
                .map(day -> new FiledCalendar(file.name(), Digest.of(file.text()), text.county(), day));
    }
}
