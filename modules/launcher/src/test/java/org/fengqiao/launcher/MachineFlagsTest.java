package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MachineFlagsTest {
    /** The quick compiler knows no fast way to hash: fifty people who come at nine would hold a processor for a minute. */
    @Test
    void a_server_that_people_wait_for_compiles_as_well_as_it_can() {
        assertThat(MachineFlags.forServer(Settings.from(Map.of())))
                .contains("-Xmx1g")
                .noneMatch(flag -> flag.contains("TieredStopAtLevel"));
    }
}
