package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody may have a period worked out and read the rules behind it. */
class LawIT {
    @Test
    void a_period_comes_with_the_reasons_for_its_last_day() {
        var due = Rest.asCitizen()
                .get("/deadlines?rule=CLK-ROUTE&start=2024-01-31")
                .is(200)
                .json();
        assertThat(due.getString("rule")).isEqualTo("CLK-ROUTE");
        assertThat(due.getString("due")).isEqualTo("2024-02-18");
        assertThat(due.getString("rolledFrom")).isEqualTo("2024-02-15");
        assertThat(due.getString("warning")).isEqualTo("2024-02-15");
        assertThat(due.getBoolean("provisional")).isFalse();
        assertThat(due.getJsonArray("derivation").toString()).contains("国办发明电〔2023〕7号", "民法典");
    }

    @Test
    void a_day_that_did_not_roll_says_so() {
        var due = Rest.asCitizen()
                .get("/deadlines?rule=CLK-OBJECT&start=2025-09-26")
                .is(200)
                .json();
        assertThat(due.getString("due")).isEqualTo("2025-10-10");
        assertThat(due.isNull("rolledFrom")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CLK-OBJECT, 2023-09-26, 2023-10-09", "CLK-HANDLE, 2023-08-01, 2023-10-07"})
    void the_first_years_of_the_regulation_are_certain(String rule, String start, String last) {
        var due = Rest.asCitizen()
                .get("/deadlines?rule=" + rule + "&start=" + start)
                .is(200)
                .json();
        assertThat(due.getString("due")).isEqualTo(last);
        assertThat(due.getBoolean("provisional")).isFalse();
    }

    @Test
    void a_last_day_that_is_made_up_says_why_it_counts() {
        var due = Rest.asCitizen()
                .get("/deadlines?rule=CLK-ROUTE&start=2026-01-30")
                .is(200)
                .json();
        assertThat(due.getString("due")).isEqualTo("2026-02-14");
        assertThat(due.getJsonArray("derivation").toString())
                .contains("2026年2月14日（星期六）为调休上班日，当日上班，不是休息日，不再顺延（国办发明电〔2025〕7号）。");
    }

    @Test
    void a_county_has_rules_of_its_own() {
        var due = Rest.asCitizen()
                .get("/deadlines?rule=LOC-THREE-WEEKS&start=2026-03-10&county=990101")
                .is(200)
                .json();
        assertThat(due.getJsonArray("steps").getValuesAs(JsonObject.class))
                .extracting(step -> step.getString("due"))
                .containsExactly("2026-03-17", "2026-03-24", "2026-03-31");
    }

    @Test
    void what_cannot_be_worked_out_names_its_fields() {
        var answer = Rest.asCitizen().get("/deadlines?rule=CLK-NOWHERE&start=2026-02-30&county=000000");
        assertThat(answer.isProblem(422, "invalid").brokenFields())
                .containsExactlyInAnyOrder("rule", "start", "county");
    }

    @Test
    void the_packs_show_versions_rules_and_citations() {
        var packs = Rest.asCitizen().get("/statutes").is(200).text();
        assertThat(packs).contains("三周办结", "\"version\":\"2026.1\"", "《信访工作条例》第三十四条", "CLK-CONFIRM-WINDOW");
    }
}
