package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartIT {
    @TempDir
    Path home;

    @Test
    void an_empty_system_gets_three_administrators_and_shows_the_made_up_passwords_once() {
        var first = started();
        assertThat(first)
                .containsPattern("990101 SECURITY: login security, password for now ([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .containsPattern("990101 AUDIT: login audit, password for now ([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .doesNotContain("liushui-78-gaoshan");
        assertThat(started()).doesNotContain("password for now", "administrators added");
    }

    private String started() {
        var launched = LaunchedProcess.with(Map.of(
                "FENGQIAO_HOME", home.toString(),
                "FENGQIAO_PORT", String.valueOf(RunningSystem.freePort()),
                "FENGQIAO_DEMO", "false",
                "FENGQIAO_ADMIN_USER", "guanli",
                "FENGQIAO_ADMIN_PASSWORD", "liushui-78-gaoshan"));
        try {
            launched.awaitReady();
            return launched.output();
        } finally {
            launched.stop();
        }
    }
}
