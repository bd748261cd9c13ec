package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;

class AskedPeriodTest {
    private static final LegalTime TIME = LegalTime.load(Optional.empty());

    @Test
    void a_rule_and_a_day_are_enough() {
        var query = asks("CLK-OBJECT", "2025-09-26", null, null);
        assertThat(query.rule(TIME, any -> false).code()).isEqualTo("CLK-OBJECT");
    }

    @Test
    void a_county_brings_its_own_rules() {
        assertThat(asks("LOC-THREE-WEEKS", "2026-03-10", "990101", null)
                        .rule(TIME, "990101"::equals)
                        .milestones())
                .hasSize(3);
        assertThat(faults(asks("LOC-THREE-WEEKS", "2026-03-10", null, null))).containsExactly("county");
        assertThat(faults(asks("LOC-THREE-WEEKS", "2026-03-10", "123456", null)))
                .containsExactly("county", "rule");
    }

    @Test
    void an_assigned_task_names_its_days() {
        assertThat(asks("CLK-ASSIGNED", "2026-04-21", null, "10")
                        .rule(TIME, any -> false)
                        .term())
                .contains(Term.calendarDays(10));
        assertThat(faults(asks("CLK-ASSIGNED", "2026-04-21", null, null))).containsExactly("days");
        assertThat(faults(asks("CLK-ASSIGNED", "2026-04-21", null, "0"))).containsExactly("days");
        assertThat(faults(asks("CLK-ASSIGNED", "2026-04-21", null, "99999999999")))
                .containsExactly("days");
        assertThat(faults(asks("CLK-ROUTE", "2026-04-21", null, "10"))).containsExactly("days");
    }

    @Test
    void every_broken_field_is_named_at_once() {
        assertThat(faults(asks(null, null, null, null))).containsExactly("start", "rule");
        assertThat(faults(asks("CLK-NOWHERE", "2026-02-30", "abc", null))).containsExactly("county", "start", "rule");
    }

    @Test
    void a_day_on_which_the_rule_was_not_in_force_is_refused() {
        assertThat(faults(asks("CLK-HANDLE", "2022-04-30", null, null))).containsExactly("start");
        assertThat(faults(asks("CLK-HANDLE", "2200-01-01", null, null))).containsExactly("start");
        assertThat(faults(asks("CLK-HANDLE", "+999999999-12-31", null, null))).containsExactly("start");
    }

    private static List<String> faults(AskedPeriod query) {
        var no = catchThrowableOfType(Refusal.class, () -> query.rule(TIME, any -> false));
        return no.faults().stream().map(FieldFault::field).toList();
    }

    private static AskedPeriod asks(String rule, String start, String county, String days) {
        return new AskedPeriod(rule, start, county, days);
    }
}
