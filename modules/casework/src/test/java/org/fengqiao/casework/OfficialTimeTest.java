package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

class OfficialTimeTest {
    private final OfficialTime time = new OfficialTime();
    private final Instant now = time.now().at();

    @Test
    void a_clock_that_agrees_with_the_database_is_believed() {
        time.compare(now.minusSeconds(30), now.minus(Duration.ofDays(20)), false);
        assertThatCode(time::now).doesNotThrowAnyException();
    }

    @Test
    void a_clock_ahead_of_the_database_dates_nothing_until_both_agree() {
        time.compare(now.minus(Duration.ofDays(400)), null, false);
        assertDoubtful();
        time.compare(now, null, false);
        assertThat(time.isDoubtful()).isFalse();
    }

    @Test
    void a_start_more_than_a_year_after_the_last_sign_of_life_asks_for_a_look_at_the_clock() {
        time.compare(now, now.minus(Duration.ofDays(400)), false);
        assertDoubtful();
        time.compare(now, now.minus(Duration.ofDays(400)), true);
        assertThat(time.isDoubtful()).isFalse();
    }

    private void assertDoubtful() {
        assertThat(time.isDoubtful()).isTrue();
        assertThatThrownBy(time::now).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(Why.CLOCK_LEAPT));
    }
}
