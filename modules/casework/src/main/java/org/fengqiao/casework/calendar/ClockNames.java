package org.fengqiao.casework.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.time.rule.Rule;

/** What the law calls a clock: its rule, or the milestone of it that it measures. */
@ApplicationScoped
public class ClockNames {
    @Inject
    Statutes statutes;

    public String of(RunningClock clock, String county) {
        return statutes.time()
                .rule(clock.rule(), clock.started(), county)
                .map(rule -> name(rule, clock.step()))
                .orElse(clock.rule());
    }

    /** The rule as it is called in the law of that day. */
    public String of(String rule, LocalDate day, String county) {
        return statutes.time().rule(rule, day, county).map(Rule::name).orElse(rule);
    }

    static String name(Rule rule, int step) {
        boolean milestone = step > 0 && step <= rule.milestones().size();
        return milestone ? rule.name() + "：" + rule.milestones().get(step - 1).name() : rule.name();
    }
}
