package org.fengqiao.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactorRuleTest {
    @AfterEach
    void nothingSet() {
        System.clearProperty("FENGQIAO_SECOND_FACTOR");
        System.clearProperty("FENGQIAO_DEMO");
    }

    @ParameterizedTest
    @CsvSource({
        ", , OFF",
        "true, , OFF",
        "false, , OFFICIALS",
        "no, , OFFICIALS",
        "false, off, OFF",
        ", Officials, OFFICIALS",
        "true, all, ALL"
    })
    void the_demo_demands_nothing_and_another_house_of_those_who_lead(String demo, String rule, FactorRule wanted) {
        set("FENGQIAO_DEMO", demo);
        set("FENGQIAO_SECOND_FACTOR", rule);
        assertThat(FactorRule.ofHouse()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(names = "CASEWORKER", mode = EnumSource.Mode.EXCLUDE)
    void heads_inspectors_and_administrators_are_officials(Role role) {
        assertThat(FactorRule.OFFICIALS.binds(role)).isTrue();
        assertThat(FactorRule.OFF.binds(role)).isFalse();
    }

    @Test
    void caseworkers_are_bound_where_everybody_is() {
        assertThat(FactorRule.OFFICIALS.binds(Role.CASEWORKER)).isFalse();
        assertThat(FactorRule.ALL.binds(Role.CASEWORKER)).isTrue();
    }

    private static void set(String name, String value) {
        if (value != null) {
            System.setProperty(name, value);
        }
    }
}
