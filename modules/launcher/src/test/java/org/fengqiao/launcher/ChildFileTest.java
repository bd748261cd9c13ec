package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildFileTest {
    @TempDir
    Path folder;

    @Test
    void a_server_left_behind_is_found_and_stopped() throws Exception {
        var left = new ProcessBuilder("sleep", "600").start();
        var file = new ChildFile(folder.resolve("server.pid"));
        file.remember(left.toHandle());
        assertThat(file.orphan()).contains(left.toHandle());
        ChildFile.stop(left.toHandle());
        // The process is gone; that it is, Java learns a moment later.
        assertThat(left.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(file.orphan()).isEmpty();
    }

    @Test
    void another_process_that_was_given_the_same_number_is_left_alone() throws IOException {
        var path = folder.resolve("server.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 2020-01-01T00:00:00Z");
        assertThat(new ChildFile(path).orphan()).isEmpty();
    }
}
