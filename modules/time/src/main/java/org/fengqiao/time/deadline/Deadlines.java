package org.fengqiao.time.deadline;

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

    /** Refuses with {@link NotAllowed} what the rule does not give. */
    public static Deadline of(
            Rule rule, LocalDate start, List<Pause> pauses, List<Extension> extensions, WorkCalendar calendar) {
        Limits.check(rule, start, pauses, extensions, calendar);
        var tally = Tally.of(rule, start, pauses, days(extensions), calendar);
        return new Deadline(
                start,
                tally.due(),
                tally.isRolled() ? tally.last() : null,
                rule.isCitizenWindow() ? tally.due() : tally.last(),
                tally.provisional(),
                new Derivation(rule, pauses, extensions, calendar, tally).sentences());
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
