package org.fengqiao.reports.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list as CSV that any spreadsheet opens and none takes for formulas: one head, one line a thing. */
public final class CommaList {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer writer;

    public CommaList(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(String.valueOf(BYTE_ORDER_MARK));
    }

    /** Texts are quoted, numbers are not, and a null is an empty cell. */
    public void row(List<?> cells) {
        var fields = new ArrayList<String>();
        for (var cell : cells) {
            fields.add(
                    cell instanceof String text
                            ? quoted(PlainText.neutral(text))
                            : cell == null ? "" : cell.toString());
        }
        write(String.join(",", fields) + "\r\n");
    }

    /** Everything has been said; the stream itself stays with whoever opened it. */
    public void end() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
