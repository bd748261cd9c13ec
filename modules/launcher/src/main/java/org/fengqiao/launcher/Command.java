package org.fengqiao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a short command of the system to its end; its output goes to a file, for a child may hold it open for ever. */
final class Command {
    private Command() {}

    record Outcome(int code, String output) {}

    static Outcome run(List<String> words) {
        Path output = null;
        try {
            output = Files.createTempFile("fengqiao-", ".out");
            var process = new ProcessBuilder(new ArrayList<>(words))
                    .redirectInput(new java.io.File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var code = process.waitFor();
            return new Outcome(code, new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
        } catch (IOException absent) {
            return new Outcome(127, absent.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        } finally {
            delete(output);
        }
    }

    private static void delete(Path output) {
        try {
            if (output != null) {
                Files.deleteIfExists(output);
            }
        } catch (IOException kept) {
            output.toFile().deleteOnExit();
        }
    }
}
