package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as a process of its own, with the given settings and no others. */
final class LaunchedProcess {
    /** Tests start many servers and ask little of each. */
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx1g";

    private final Process process;
    private final Path output;

    private LaunchedProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LaunchedProcess with(Map<String, String> settings, String... words) {
        return started(List.of(), settings, words);
    }

    /** Behind words that run the rest of them, such as nohup. */
    static LaunchedProcess started(List<String> before, Map<String, String> settings, String... words) {
        try {
            var launch = Path.of(System.getProperty("fengqiao.launch")).toAbsolutePath();
            var output = Files.createTempFile(RunningSystem.target(), "launcher-", ".out");
            var command = new ArrayList<>(before);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dfengqiao.launch=" + launch,
                    "-Dfengqiao.config=" + System.getProperty("fengqiao.config"),
                    "-cp",
                    launch.resolve("lib") + "/*",
                    Launcher.class.getName()));
            command.addAll(List.of(words));
            var builder = new ProcessBuilder(command)
                    .redirectInput(new java.io.File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("FENGQIAO_"));
            builder.environment().put("FENGQIAO_JAVA_OPTS", QUICK_TO_START);
            builder.environment().putAll(settings);
            return new LaunchedProcess(builder.start(), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long pid() {
        return process.pid();
    }

    void awaitReady() {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!output().contains("ready: ")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                stop();
                throw new IllegalStateException("the system did not start:\n" + output());
            }
            await(200, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits for its end; the exit code, or empty while it still runs. */
    boolean await(long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int exitCode() {
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As an operator does it: ask first, so that the database closes in order. */
    void stop() {
        process.destroy();
        if (!await(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    void kill() {
        process.destroyForcibly();
        await(10, TimeUnit.SECONDS);
    }
}
