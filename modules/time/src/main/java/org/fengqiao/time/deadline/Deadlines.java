package org.fengqiao.time.deadline;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.time.calendar.WorkCalendar;
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

    static int days(List<Extension> extensions) {
        return extensions.stream().mapToInt(Extension::days).sum();
    }
}
