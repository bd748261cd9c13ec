package org.fengqiao.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One choice stands for two fields of the contract: the rule, and the part whose clock it is. */
class ClockChoicesTest {
    @Test
    void the_clock_of_a_part_names_the_part_too() {
        assertThat(spread("CLK-ASSIGNED/2"))
                .containsEntry("rule", "CLK-ASSIGNED")
                .containsEntry("assignment", "2");
    }

    @Test
    void the_clock_of_the_case_names_no_part() {
        assertThat(spread("CLK-HANDLE")).containsOnly(Map.entry("rule", "CLK-HANDLE"));
        assertThat(spread(null)).containsOnlyKeys("rule");
    }

    private static Map<String, String> spread(String chosen) {
        var given = new HashMap<String, String>();
        given.put("rule", chosen);
        ClockChoices.spread(given);
        return given;
    }
}
