package org.fengqiao.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.time.calendar.Calendars;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.pack.Packs;
import org.fengqiao.time.rule.Rule;

/** Calendars, statute packs and the ladder as one: all that is needed to work a period out and to watch it. */
public record LegalTime(Calendars calendars, Packs packs, Ladder ladder) {
    /** The packed defaults, with an operator's calendars/, statutes/ and ladder.yaml over them. */
    public static LegalTime load(Optional<Path> config) {
        var calendars = Calendars.load(config);
        var packs = Packs.load(config, calendars);
        return new LegalTime(calendars, packs, Ladder.load(config, packs));
    }

    /** The rule in force for a clock that starts on that day; the county may be null. */
    public Optional<Rule> rule(String code, LocalDate start, String county) {
        return packs.rule(code, start, county);
    }

    public WorkCalendar calendar(String county) {
        return calendars.of(county);
    }
}
