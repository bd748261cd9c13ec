package org.fengqiao.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;

/** Works periods out. The one place that counts days. */
public final class Deadlines {
    private Deadlines() {}

    public static Deadline of(Rule rule, LocalDate start, WorkCalendar calendar) {
        return of(rule, start, List.of(), List.of(), calendar);
    }

    /** Refuses with {@link NotAllowed} what the rule does not give. Hours would count from the start of the day. */
    public static Deadline of(
            Rule rule, LocalDate start, List<Pause> pauses, List<Extension> extensions, WorkCalendar calendar) {
        return of(rule, start.atStartOfDay(WorkCalendar.ZONE).toInstant(), pauses, extensions, calendar);
    }

    /** The same from the moment it began: hours count from there, days from the day after. */
    public static Deadline of(
            Rule rule, Instant begun, List<Pause> pauses, List<Extension> extensions, WorkCalendar calendar) {
        Limits.check(rule, begun, pauses, extensions, calendar);
        return rule.term().orElseThrow().isByTheClock()
                ? byTheClock(rule, begun, pauses, extensions, calendar)
                : byDays(rule, HourCount.dayOf(begun), pauses, extensions, calendar);
    }

    private static Deadline byDays(
            Rule rule, LocalDate start, List<Pause> pauses, List<Extension> extensions, WorkCalendar calendar) {
        var tally = Tally.of(rule, start, pauses, days(extensions), calendar);
        return new Deadline(
                start,
                tally.due(),
                tally.isRolled() ? tally.last() : null,
                rule.isCitizenWindow() ? tally.due() : tally.last(),
                tally.provisional(),
                new Derivation(rule, pauses, extensions, calendar, tally).sentences(),
                Deadline.endOf(tally.due()));
    }

    private static Deadline byTheClock(
            Rule rule, Instant begun, List<Pause> pauses, List<Extension> extensions, WorkCalendar calendar) {
        var count = HourCount.of(rule, begun, pauses, days(extensions));
        var start = HourCount.dayOf(begun);
        var last = count.lastDay();
        var tally = new Tally(start, 0, last, last, false);
        return new Deadline(
                start,
                last,
                null,
                last,
                false,
                new Derivation(rule, pauses, extensions, calendar, tally).sentences(count),
                count.end());
    }

    /** The last day after so many more days, whichever way the term counts. */
    static LocalDate lastDay(Rule rule, Instant begun, List<Pause> pauses, int extended, WorkCalendar calendar) {
        return rule.term().orElseThrow().isByTheClock()
                ? HourCount.of(rule, begun, pauses, extended).lastDay()
                : Tally.of(rule, HourCount.dayOf(begun), pauses, extended, calendar)
                        .due();
    }

    /** The due day alone, for whoever compares thousands of them. */
    public static Tally tally(Rule rule, LocalDate start, int extended, WorkCalendar calendar) {
        return Tally.of(rule, start, List.of(), extended, calendar);
    }

    /** The steps on the way to the end of an obligation; an extension of the whole does not move them. */
    public static List<Step> steps(Rule rule, LocalDate start, List<Pause> pauses, WorkCalendar calendar) {
        return rule.milestones().stream()
                .map(each -> new Step(each, of(rule.upTo(each), start, pauses, List.of(), calendar)))
                .toList();
    }

    /** What the other ways to read the law would give; {@code known} has the days on which other things came about. */
    public static List<OtherReading> otherwise(
            Rule rule, LocalDate start, Function<Happening, LocalDate> known, WorkCalendar calendar) {
        return otherwise(rule, start, List.of(), 0, known, calendar);
    }

    static List<OtherReading> otherwise(
            Rule rule,
            LocalDate start,
            List<Pause> pauses,
            int extended,
            Function<Happening, LocalDate> known,
            WorkCalendar calendar) {
        var others = new ArrayList<OtherReading>();
        for (var reading : rule.basis().readings()) {
            for (var way : reading.others()) {
                var read = rule.readAs(reading, way);
                boolean open = way.latest() != null && known.apply(way.latest().after()) == null;
                var from = open ? start : read.startedOn(start, known);
                var due = open
                        ? null
                        : Tally.of(read, from, pauses, extended, calendar).due();
                others.add(new OtherReading(reading, way, due));
            }
        }
        return others;
    }

    /** What is said of every day that a rule gives which nobody has held against its text. */
    public static String unchecked() {
        return Derivation.UNCHECKED;
    }

    static int days(List<Extension> extensions) {
        return extensions.stream().mapToInt(Extension::days).sum();
    }
}
