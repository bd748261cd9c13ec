package org.fengqiao.time.deadline;

import java.time.Instant;
import java.util.List;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.NotAllowed.Why;
import org.fengqiao.time.rule.Rule;

/** Holds pauses and extensions against what the rule allows. */
final class Limits {
    private Limits() {}

    static void check(Rule rule, Instant begun, List<Pause> pauses, List<Extension> extensions, WorkCalendar calendar) {
        if (rule.term().isEmpty()) {
            throw new NotAllowed(Why.TERM_NOT_NAMED, rule.name());
        }
        pauses.forEach(each -> check(rule, each));
        for (int i = 0; i < extensions.size(); i++) {
            length(rule, extensions.get(i), i + 1);
            moment(rule, begun, pauses, extensions.subList(0, i + 1), calendar);
        }
    }

    private static void check(Rule rule, Pause pause) {
        if (rule.leeway().pause(pause.ground()).isEmpty()) {
            throw new NotAllowed(
                    Why.PAUSE_GROUND_UNKNOWN_TO_RULE,
                    rule.name(),
                    pause.ground().words());
        }
    }

    private static void length(Rule rule, Extension extension, int which) {
        var allowed = rule.extension().orElseThrow(() -> new NotAllowed(Why.EXTENSION_UNKNOWN_TO_RULE, rule.name()));
        if (which > allowed.times()) {
            throw new NotAllowed(Why.EXTENSION_TOO_OFTEN, rule.name(), allowed.times());
        }
        if (extension.days() > allowed.longest()) {
            throw new NotAllowed(Why.EXTENSION_TOO_LONG, allowed.longest(), extension.days());
        }
    }

    /** Time that has run out cannot be extended. */
    private static void moment(
            Rule rule, Instant begun, List<Pause> pauses, List<Extension> upToThis, WorkCalendar calendar) {
        var start = HourCount.dayOf(begun);
        var approved = upToThis.get(upToThis.size() - 1).approvedOn();
        if (approved.isBefore(start)) {
            throw new NotAllowed(Why.EXTENSION_BEFORE_START, approved, start);
        }
        var before = Deadlines.days(upToThis.subList(0, upToThis.size() - 1));
        var due = Deadlines.lastDay(rule, begun, pauses, before, calendar);
        if (approved.isAfter(due)) {
            throw new NotAllowed(Why.EXTENSION_AFTER_DUE, approved, due);
        }
    }
}
