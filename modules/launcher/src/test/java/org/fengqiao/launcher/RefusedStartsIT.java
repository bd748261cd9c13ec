package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartsIT {
    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    Map.of("FENGQIAO_PORT", String.valueOf(taken.getLocalPort())), "port " + taken.getLocalPort());
        }
    }

    @Test
    void a_database_out_of_reach_is_named() {
        assertRefused(
                Map.of(
                        "FENGQIAO_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + RunningSystem.freePort() + "/none",
                        "FENGQIAO_DB_USER",
                        "app",
                        "FENGQIAO_DB_PASSWORD",
                        "x",
                        "FENGQIAO_DB_REPORT_USER",
                        "report",
                        "FENGQIAO_DB_REPORT_PASSWORD",
                        "x"),
                "cannot log in to jdbc:postgresql://127.0.0.1");
    }

    @Test
    void a_role_that_could_rewrite_events_is_refused_as_the_application() {
        var database = RunningSystem.get().database();
        var owner = database.requiredOwner();
        assertRefused(
                Map.of(
                        "FENGQIAO_DB_URL",
                        database.url(),
                        "FENGQIAO_DB_USER",
                        owner.user(),
                        "FENGQIAO_DB_PASSWORD",
                        owner.password(),
                        "FENGQIAO_DB_REPORT_USER",
                        database.report().user(),
                        "FENGQIAO_DB_REPORT_PASSWORD",
                        database.report().password()),
                "may update or delete events");
    }

    @Test
    void one_role_for_owner_and_application_is_refused_before_anything_is_migrated() {
        var database = RunningSystem.get().database();
        var owner = database.requiredOwner();
        assertRefused(
                Map.of(
                        "FENGQIAO_DB_URL",
                        database.url(),
                        "FENGQIAO_DB_USER",
                        owner.user(),
                        "FENGQIAO_DB_PASSWORD",
                        owner.password(),
                        "FENGQIAO_DB_OWNER_USER",
                        owner.user(),
                        "FENGQIAO_DB_OWNER_PASSWORD",
                        owner.password(),
                        "FENGQIAO_DB_REPORT_USER",
                        database.report().user(),
                        "FENGQIAO_DB_REPORT_PASSWORD",
                        database.report().password()),
                "may do whatever the owner may");
    }

    @Test
    void demo_accounts_are_not_shown_to_a_network() {
        assertRefused(Map.of("FENGQIAO_ADDRESS", "0.0.0.0"), "FENGQIAO_DEMO_PUBLIC=yes");
    }

    private void assertRefused(Map<String, String> settings, String reason) {
        var all = new HashMap<>(
                Map.of("FENGQIAO_HOME", folder.toString(), "FENGQIAO_PORT", String.valueOf(RunningSystem.freePort())));
        all.putAll(settings);
        var launched = LaunchedProcess.with(all);
        assertThat(launched.await(60, TimeUnit.SECONDS)).as(launched.output()).isTrue();
        assertThat(launched.exitCode()).isNotZero();
        assertThat(launched.output().lines().filter(line -> line.startsWith("fengqiao: ")))
                .singleElement()
                .asString()
                .contains(reason);
        assertThat(launched.output()).doesNotContain("\tat ");
    }
}
