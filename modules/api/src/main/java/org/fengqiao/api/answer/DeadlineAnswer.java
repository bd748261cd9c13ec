package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.rule.Rule;

/** A period worked out, with how. */
public record DeadlineAnswer(
        String rule,
        String name,
        String law,
        LocalDate start,
        LocalDate due,
        @Nullable LocalDate rolledFrom,
        @Nullable LocalDate warning,
        boolean provisional,
        List<String> derivation,
        List<Step> steps) {

    /** A step on the way. */
    public record Step(String name, LocalDate due, List<String> derivation) {}

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
                .with("steps", steps)
                .as(DeadlineAnswer.class);
    }
}
