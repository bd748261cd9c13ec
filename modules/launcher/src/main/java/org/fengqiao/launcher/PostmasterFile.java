package org.fengqiao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a PostgreSQL server writes about itself into its data folder; it outlives a killed server. */
record PostmasterFile(long pid, int port, Path data) {

    static Optional<PostmasterFile> of(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    data));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** Process numbers are given out again: only a process that names our data folder is our server. */
    boolean isAlive() {
        try {
            var words = new String(Files.readAllBytes(Path.of("/proc/" + pid + "/cmdline")), StandardCharsets.UTF_8);
            return words.contains("postgres") && words.contains(data.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
