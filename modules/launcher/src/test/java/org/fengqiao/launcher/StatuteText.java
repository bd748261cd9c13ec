package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** Texts to propose: a pack of the demo county under a new version each time, and a day of its own each time. */
public final class StatuteText {
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

    private StatuteText() {}

    /** The packed answering times with three working days instead of five, for open clocks too. */
    public static String stricter() {
        var file = Path.of(System.getProperty("fengqiao.config")).resolve("statutes/response.yaml");
        try {
            return Files.readString(file)
                    .replace("version: \"2026.1\"", "version: \"t" + NEXT.incrementAndGet() + "\"")
                    .replace("takes: new-clocks", "takes: open-clocks")
                    .replaceFirst("(code: LOC-RESPONSE(?s:.*?))period: 5", "$1period: 3")
                    .replace("{start: 2025-09-26, due: 2025-10-10}", "{start: 2025-09-26, due: 2025-09-30}");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A day off of the demo county, so far ahead that no clock runs up to it. */
    public static String dayOff() {
        var day = LocalDate.of(2100, 1, 1).plusDays(NEXT.incrementAndGet() % 100_000);
        return "county: \"990101\"\ndays:\n  - {name: 县庆, from: %s, works: false, notice: 县政府通知}\n".formatted(day);
    }

    /** The text as a JSON string. */
    public static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
