package org.fengqiao.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.time.calendar.Calendars;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.pack.Packs;
import org.fengqiao.time.rule.Rule;

/** Calendars and statute packs as one: all that is needed to work a period out. */
public record LegalTime(Calendars calendars, Packs packs) {
    /** The packed defaults, with the files of an operator's folder (its calendars/ and statutes/) over them. */
    public static LegalTime load(Optional<Path> config) {
        var calendars = Calendars.load(config);
        return new LegalTime(calendars, Packs.load(config, calendars));
    }

    /** The rule in force for a clock that starts on that day; the county may be null. */
    public Optional<Rule> rule(String code, LocalDate start, String county) {
        return packs.rule(code, start, county);
    }

    public WorkCalendar calendar(String county) {
        return calendars.of(county);
    }
}
