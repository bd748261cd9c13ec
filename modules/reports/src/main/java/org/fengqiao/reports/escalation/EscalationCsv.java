package org.fengqiao.reports.escalation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.print.PlainText;
import org.fengqiao.reports.print.Progress;

/** The list behind the figures as CSV: one head, one line a case, for other programs to count again. */
public final class EscalationCsv {
    static final List<String> COLUMNS = List.of(
            "number",
            "registered",
            "category",
            "region",
            "office",
            "settled",
            "up",
            "down",
            "village",
            "town",
            "county");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TieredEscalation figures;
    private final ReportWords words;

    public EscalationCsv(TieredEscalation figures, ReportWords words) {
        this.figures = figures;
        this.words = words;
    }

    public void write(Iterator<CaseLine> lines, OutputStream out, Progress progress) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BYTE_ORDER_MARK);
            record(writer, COLUMNS.stream().map(c -> words.say("line." + c)).toList());
            for (long done = 1; lines.hasNext(); done++) {
                record(writer, new EscalationCells(words).of(lines.next()));
                progress.at(Math.min(1, (double) done / figures.counts().registered()));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void record(Writer writer, List<?> cells) throws IOException {
        var fields = new ArrayList<String>();
        for (var cell : cells) {
            fields.add(
                    cell instanceof String text
                            ? quoted(PlainText.neutral(text))
                            : cell == null ? "" : cell.toString());
        }
        writer.write(String.join(",", fields));
        writer.write("\r\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
