package org.fengqiao.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the operator what is being done, with the seconds since the start. */
final class Console {
    private final PrintStream out;
    private final Instant start = Instant.now();

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), what));
    }

    void plain(String line) {
        out.println(line);
    }

    double seconds() {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
