package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.fengqiao.bench.load.Crowd;
import org.junit.jupiter.api.Test;

/** The load of the benchmark in small: people at the pages and a program, at the same time, without an error. */
class CrowdIT {
    @Test
    void a_few_people_and_a_program_work_at_the_same_time_and_nothing_fails() {
        assertThat(Crowd.faultsOf(URI.create(RunningSystem.get().url()), 5, 12)).isEmpty();
    }
}
