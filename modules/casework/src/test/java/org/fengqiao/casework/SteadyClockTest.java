package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private long wall = START.toEpochMilli();
    private long running = 5_000;
    private long sinceBoot = 900_000;
    private final SteadyClock clock = new SteadyClock(() -> wall, () -> running, () -> sinceBoot);

    @Test
    void time_that_passes_is_told() {
        pass(Duration.ofDays(3));
        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofDays(3)));
    }

    @Test
    void a_clock_that_leapt_a_year_forward_dates_nothing_until_it_stands_right() {
        pass(Duration.ofMinutes(10));
        wall += Duration.ofDays(400).toMillis();
        assertLeapt();
        pass(Duration.ofDays(2));
        assertLeapt();
        wall -= Duration.ofDays(400).toMillis();
        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(10)));
    }

    @Test
    void a_leap_right_after_many_quiet_days_is_seen_too() {
        for (int minute = 0; minute < 5_000; minute++) {
            pass(Duration.ofSeconds(90));
            clock.now();
        }
        wall += Duration.ofHours(2).toMillis();
        assertLeapt();
    }

    @Test
    void a_clock_that_is_put_right_by_a_little_or_back_is_believed() {
        wall += Duration.ofMinutes(50).toMillis();
        assertThat(clock.now()).isEqualTo(Instant.ofEpochMilli(wall));
        pass(Duration.ofMinutes(2));
        clock.now();
        wall -= Duration.ofDays(1).toMillis();
        assertThat(clock.now()).isEqualTo(Instant.ofEpochMilli(wall));
    }

    @Test
    void a_machine_that_slept_for_a_night_goes_on() {
        wall += Duration.ofHours(9).toMillis();
        sinceBoot += Duration.ofHours(9).toMillis();
        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(9)));
        wall += Duration.ofHours(9).toMillis();
        assertLeapt();
    }

    private void pass(Duration time) {
        wall += time.toMillis();
        running += time.toMillis();
        sinceBoot += time.toMillis();
    }

    private void assertLeapt() {
        assertThatThrownBy(clock::now)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.CLOCK_LEAPT))
                .hasMessageContaining("时钟");
    }
}
