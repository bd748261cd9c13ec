package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path folder;

    @Test
    void the_innermost_cause_of_the_first_failure_is_the_reason_of_a_failed_deployment() throws IOException {
        var log = log(
                """
                Exception while deploying the app [fengqiao] : it did not work
                jakarta.ejb.EJBException: again
                Caused by: jakarta.ejb.CreateException: Initialization failed for Singleton Packs
                	at org.fengqiao.Packs.read
                Caused by: java.lang.IllegalStateException: no statute pack

                [2026-11-23T07:00:00] [SEVERE] again
                Caused by: java.lang.IllegalStateException: a later one
                Payara Micro 6.2025.10 (build 1) ready in 100 (ms)
                """);
        assertThat(log.reason()).isEqualTo("java.lang.IllegalStateException: no statute pack");
        assertThat(log.saysStarted()).isTrue();
    }

    @Test
    void a_log_without_a_reason_says_so() throws IOException {
        assertThat(log("all is well").reason()).isEqualTo("the log gives no reason");
    }

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("server.0.log"), text), folder.resolve("server.out"));
    }
}
