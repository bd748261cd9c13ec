package org.fengqiao.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadPlanTest {
    @Test
    void is_fifty_people_for_ten_minutes_if_nothing_is_said() {
        assertThat(LoadPlan.read()).isEqualTo(new LoadPlan(10, 50, 3, 8, false, false, null));
    }

    @Test
    void each_part_can_be_given() {
        assertThat(LoadPlan.read("--minutes=0.5", "--sessions=3", "--think=1-2", "--held", "--profile"))
                .isEqualTo(new LoadPlan(0.5, 3, 1, 2, true, true, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--minutes=many",
                "--minutes=0",
                "--sessions=0",
                "--think=8-3",
                "--quick",
                "minutes=1",
                "--held --address=http://127.0.0.1:8080"
            })
    void what_makes_no_sense_is_refused_with_how_it_is_done(String words) {
        assertThatThrownBy(() -> LoadPlan.read(words.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("config/bench load [--minutes=10]");
    }

    @Test
    void a_percentile_is_what_so_many_waited_at_most() {
        var waits = Waits.of(java.util.stream.LongStream.rangeClosed(1, 200).map(millis -> millis * 1_000_000));

        assertThat(waits.percentile(0.5)).isEqualTo(100);
        assertThat(waits.percentile(0.95)).isEqualTo(190);
        assertThat(waits.percentile(1)).isEqualTo(200);
        assertThat(Waits.of(java.util.stream.LongStream.empty()).percentile(0.95))
                .isNaN();
    }
}
