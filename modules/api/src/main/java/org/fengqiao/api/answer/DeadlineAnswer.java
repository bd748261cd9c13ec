package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.deadline.OtherReading;
import org.fengqiao.time.rule.Rule;

/**
 * A period worked out, with how; local where a county has set it. The note says that nobody has held the rule against
 * its text, {@code says} what the rule itself remarks about it.
 */
public record DeadlineAnswer(
        String rule,
        String name,
        String law,
        LocalDate start,
        LocalDate due,
        @Nullable LocalDate rolledFrom,
        @Nullable LocalDate warning,
        boolean provisional,
        boolean local,
        @Nullable String note,
        @Nullable String says,
        List<String> derivation,
        List<Otherwise> otherwise,
        List<Step> steps) {

    /** A step on the way. */
    public record Step(String name, LocalDate due, List<String> derivation) {}

    /** Another way to read the law, and the day it gives; no day where that hangs on one that was not told. */
    public record Otherwise(String question, String says, String source, @Nullable LocalDate due) {
        static Otherwise of(OtherReading other) {
            var way = other.way();
            return new Otherwise(other.reading().question(), way.says(), way.source(), other.due());
        }
    }

    public static DeadlineAnswer of(Rule rule, Deadline due, WorkCalendar calendar) {
        var steps = Deadlines.steps(rule, due.start(), List.of(), calendar).stream()
                .map(step -> new Step(
                        step.milestone().name(),
                        step.deadline().due(),
                        step.deadline().derivation()))
                .toList();
        return ByName.of(due)
                .with("rule", rule.code())
                .with("name", rule.name())
                .with("law", rule.basis().label())
                .with("local", rule.origin().local())
                .with(
                        "says",
                        rule.basis().note().isEmpty() ? null : rule.basis().note())
                .with("note", rule.basis().isChecked() ? null : Deadlines.unchecked())
                .with(
                        "otherwise",
                        Deadlines.otherwise(rule, due.start(), any -> null, calendar).stream()
                                .map(Otherwise::of)
                                .toList())
                .with("steps", steps)
                .as(DeadlineAnswer.class);
    }
}
