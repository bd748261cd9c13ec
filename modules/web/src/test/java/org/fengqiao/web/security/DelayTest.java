package org.fengqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 5", "4, 10", "5, 20", "8, 160", "11, 900", "40, 900"})
    void one_account_at_one_address_waits_ever_longer(int failures, long seconds) {
        assertThat(Delay.ofAccountAtAddress(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 1", "60, 4", "10000, 10"})
    void an_address_waits_seconds_at_most(int failures, long seconds) {
        assertThat(Delay.ofAddress(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void a_wait_is_told_in_whole_seconds_rounded_up() {
        assertThat(Admission.shutFor(Duration.ofMillis(4001)).waitSeconds()).isEqualTo(5);
    }
}
