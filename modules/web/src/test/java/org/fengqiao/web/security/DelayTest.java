package org.fengqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "29, 0", "30, 5", "31, 10", "33, 40", "34, 60", "400, 60"})
    void after_thirty_wrong_ones_an_account_at_one_client_is_looked_at_ever_more_seldom(int failures, long seconds) {
        assertThat(Delay.ofPair(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"59, 0", "60, 20", "10000, 20"})
    void an_account_that_many_guess_is_looked_at_three_times_a_minute(int failures, long seconds) {
        assertThat(Delay.ofAccount(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void the_owner_where_they_come_in_usually_does_not_wait_for_what_others_guess_elsewhere() {
        assertThat(tries(0, 5_000, false).remainingWait()).isEqualTo(Duration.ofSeconds(15));
        assertThat(tries(0, 5_000, true).remainingWait()).isZero();
    }

    @Test
    void many_wrong_ones_of_a_client_make_nobody_wait_but_are_checked_one_by_one() {
        assertThat(tries(29, 29, false).remainingWait()).isZero();
        assertThat(new Tries(0, Duration.ZERO, 300, 0, Duration.ZERO, false).remainingWait())
                .isZero();
        assertThat(new Tries(0, Duration.ZERO, 300, 0, Duration.ZERO, false).many())
                .isTrue();
    }

    @Test
    void a_wait_is_told_in_whole_seconds_rounded_up() {
        assertThat(Admission.shutFor(Duration.ofMillis(4001)).waitSeconds()).isEqualTo(5);
    }

    private static Tries tries(int ofPair, int ofAccount, boolean known) {
        var since = Duration.ofSeconds(5);
        return new Tries(ofPair, since, ofPair, ofAccount, since, known);
    }
}
