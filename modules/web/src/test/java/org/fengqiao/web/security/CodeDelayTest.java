package org.fengqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeDelayTest {
    @ParameterizedTest
    @CsvSource({"4, 0", "5, 60", "400, 60"})
    void after_five_wrong_codes_a_client_is_looked_at_once_a_minute(int failures, long seconds) {
        assertThat(Delay.ofCodesOfPair(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"19, 0", "20, 300", "10000, 300"})
    void an_account_whose_codes_many_guess_is_looked_at_every_five_minutes(int failures, long seconds) {
        assertThat(Delay.ofCodesOfAccount(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void the_owner_where_they_come_in_usually_does_not_wait_for_the_codes_that_others_guess() {
        var guessed = new Tries(0, Duration.ZERO, 0, 500, Duration.ofSeconds(10), false);
        assertThat(guessed.remainingCodeWait(true)).isZero();
        assertThat(guessed.remainingCodeWait(false)).isEqualTo(Duration.ofSeconds(290));
    }

    /** By whoever knows the password already, of a million codes with three that count at a time. */
    @Test
    void in_a_day_of_guessing_by_all_the_world_a_code_is_hardly_found() {
        double anHour = 20 + 3600.0 / Delay.ofCodesOfAccount(20).toSeconds();
        assertThat(anHour * 24 * 3 / 1_000_000).isLessThan(0.0025);
    }

    @Test
    void the_right_password_of_an_account_with_codes_opens_nothing() {
        var account = new Account("clerk", "hash", Set.of("STAFF"), true, java.util.List.of());
        assertThat(Admission.of(account).granted()).isFalse();
        assertThat(Admission.of(account).needsCode()).isTrue();
        assertThat(Admission.of(account).groups()).isEmpty();
    }
}
