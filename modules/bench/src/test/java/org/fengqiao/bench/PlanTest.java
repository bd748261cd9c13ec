package org.fengqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was asked for is what is measured. */
class PlanTest {
    @Test
    void a_size_of_its_own_counts_also_in_a_quick_run() {
        var plan = Plan.read("--due=500", "--quick");
        assertThat(plan.size("due")).isEqualTo(500);
        assertThat(plan.size("open")).isEqualTo(20_000);
        assertThat(Plan.read().size("open")).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quik", "--due", "--due=many", "--due=-1", "--dew=5", "--due=60000", "--due=0"})
    void what_is_not_understood_is_refused_with_the_usage(String argument) {
        assertThatThrownBy(() -> Plan.read(argument)).hasMessageContaining("--quick");
    }
}
