package org.fengqiao.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
    @ParameterizedTest
    @EnumSource(Why.class)
    void every_no_has_a_status_a_kind_and_words_in_both_languages(Why why) {
        var no = new Refusal(why, "1", "2");
        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).forEach(locale -> {
            var problem = new Diagnosis(no, locale).problem().json(locale);
            assertThat(problem.getInt("status")).matches(status -> status >= 403 && status <= 429 || status == 503);
            assertThat(problem.getString("type")).startsWith("urn:fengqiao:");
            assertThat(problem.getString("title")).isNotBlank();
            assertThat(problem.getString("detail")).isNotBlank().isNotEqualTo("Why." + why.name());
        });
    }

    @Test
    void what_the_container_wrapped_is_unwrapped() {
        var wrapped = new EJBException(new IllegalStateException(new Refusal(Why.NO_TIER_ABOVE)));
        assertThat(problem(wrapped).getString("type")).endsWith("refused");
        assertThat(problem(wrapped).getInt("status")).isEqualTo(409);
        assertThat(problem(new EJBException(new EJBAccessException("no"))).getInt("status"))
                .isEqualTo(403);
    }

    @Test
    void a_stale_version_shows_both_sides() {
        var problem = problem(Refusal.stale(Map.of("version", 1), Map.of("version", 2, "stage", "RECEIVED")));
        assertThat(problem.getString("type")).endsWith("conflict");
        assertThat(problem.getJsonObject("yours").getInt("version")).isEqualTo(1);
        assertThat(problem.getJsonObject("theirs").getString("stage")).isEqualTo("RECEIVED");
    }

    @Test
    void every_broken_field_is_in_the_errors() {
        var problem = problem(
                Refusal.of(List.of(new FieldFault("name", "required"), new FieldFault("summary", "too-long", 200))));
        assertThat(problem.getInt("status")).isEqualTo(422);
        assertThat(problem.getJsonArray("errors")).hasSize(2);
        assertThat(problem.getJsonArray("errors").getJsonObject(1).getString("message"))
                .contains("200");
    }

    @Test
    void an_accusation_names_the_channel_of_the_inspectors() {
        var problem = problem(new Refusal(Why.ACCUSATION));
        assertThat(problem.getInt("status")).isEqualTo(422);
        assertThat(problem.getString("detail")).contains("12388");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("purpose");
    }

    @Test
    void too_often_says_when_to_come_again() {
        var problem = new Diagnosis(new Refusal(Why.TOO_MANY, 17), Locale.SIMPLIFIED_CHINESE).problem();
        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.retryAfter()).isEqualTo(17);
    }

    @Test
    void too_large_says_how_large_it_may_be() {
        var problem = problem(new RuntimeException(new TooLarge(BodyLimit.FORM)));
        assertThat(problem.getInt("status")).isEqualTo(413);
        assertThat(problem.getString("detail")).contains("1 MB");
    }

    @Test
    void nothing_of_an_unforeseen_failure_is_shown_but_its_number() {
        var problem = problem(new IllegalStateException("select password_hash from staff"));
        assertThat(problem.getInt("status")).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("password_hash").doesNotContain("IllegalState");
    }

    private static JsonObject problem(Throwable failure) {
        return new Diagnosis(failure, Locale.SIMPLIFIED_CHINESE).problem().json(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_database_that_is_away_is_told_with_when_to_try_again() {
        var failure = new IllegalStateException("read", new java.sql.SQLException("gone", "08006"));
        var problem = new Diagnosis(failure, Locale.SIMPLIFIED_CHINESE).problem();
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.kind()).isEqualTo("away");
        assertThat(problem.retryAfter()).isEqualTo(30);
        assertThat(problem.detail()).contains("数据库");
    }
}
