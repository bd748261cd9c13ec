package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledSystemIT {
    @TempDir
    Path folder;

    private final List<LaunchedProcess> all = new ArrayList<>();

    @AfterEach
    void stopAll() {
        all.forEach(LaunchedProcess::stop);
    }

    @Test
    void starts_again_after_the_launcher_the_server_and_the_database_were_each_killed() {
        var settings =
                Map.of("FENGQIAO_HOME", folder.toString(), "FENGQIAO_PORT", String.valueOf(RunningSystem.freePort()));
        var first = started(settings);
        var server = new ChildFile(folder.resolve("server.pid")).orphan().orElseThrow();
        first.kill();
        assertThat(server.isAlive()).isTrue();

        var second = started(settings);
        assertThat(server.isAlive()).isFalse();
        assertThat(second.output()).contains("an earlier run left behind").doesNotContain("loading");
        new ChildFile(folder.resolve("server.pid")).orphan().orElseThrow().destroyForcibly();
        assertEnds(second, "the server ended unexpectedly");

        var third = started(settings);
        var postmaster = PostmasterFile.of(folder.resolve("data")).orElseThrow();
        ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
        assertEnds(third, "the embedded PostgreSQL ended unexpectedly");
        assertThat(new ChildFile(folder.resolve("server.pid")).orphan()).isEmpty();

        started(settings).stop();
        assertThat(PostmasterFile.of(folder.resolve("data"))).isEmpty();
    }

    private LaunchedProcess started(Map<String, String> settings) {
        var launched = LaunchedProcess.with(settings);
        all.add(launched);
        launched.awaitReady();
        return launched;
    }

    private static void assertEnds(LaunchedProcess launched, String reason) {
        assertThat(launched.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launched.exitCode()).isNotZero();
        assertThat(launched.output()).contains(reason);
    }
}
