package org.fengqiao.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The report as it grows: Markdown, printed at once and kept in a file. */
public final class Results {
    private final StringBuilder text = new StringBuilder();
    private final Path file;

    public Results(Path file) {
        this.file = file;
    }

    public void title(String words) {
        line("");
        line("## " + words);
        line("");
    }

    public void head(String... cells) {
        row((Object[]) cells);
        line("|---".repeat(cells.length) + "|");
    }

    public void row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        line(row.toString());
    }

    /** A figure against its goal. */
    public void goal(String what, double value, boolean reached, String goal) {
        row(what, number(value), goal, reached ? "reached" : "**missed**");
    }

    public void line(String words) {
        System.out.println(words);
        text.append(words).append('\n');
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three digits that matter. */
    public static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
