package org.fengqiao.launcher;

import org.junit.jupiter.api.Test;

/** The same archive, unchanged, on the full server. */
class PayaraServerIT {
    @Test
    void the_archive_runs_unchanged_on_the_full_server() {
        var system = RunningSystem.get();
        try (var server = PayaraServer.start(system.database(), system.home())) {
            server.deploy(Layout.ear());
            var smoke = new Smoke(server.url());
            smoke.waitsForAnAnswer();
            smoke.asksForALogin();
            smoke.isHealthy();
            smoke.bringsWhatThePageNames();
            smoke.refusesStrangersAtTheInterface();
            smoke.answersFromTheDatabase();
        }
    }
}
