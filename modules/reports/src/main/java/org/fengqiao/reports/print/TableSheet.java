package org.fengqiao.reports.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fengqiao.reports.ReportWords;

/** One sheet of a workbook, filled from the top: lines, tables and a list of any length. */
public final class TableSheet {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final int FLUSH_EVERY = 1000;

    private final Worksheet sheet;
    private final ReportWords words;
    private int at;

    public TableSheet(Workbook workbook, String name, ReportWords words, int... widths) {
        this.sheet = workbook.newWorksheet(name);
        this.words = words;
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    public void title(String title, String... lines) {
        text(0, title);
        sheet.style(at++, 0).bold().fontSize(16).set();
        for (var line : lines) {
            text(0, line);
            at++;
        }
    }

    /** A table with its name above it; the words of the columns are those of the prefix. */
    public void table(String name, String prefix, List<String> columns, List<Map<String, String>> rows) {
        headed(words.say(name), prefix, columns, rows);
    }

    /** The same with a name that is in words already. */
    public void headed(String name, String prefix, List<String> columns, List<Map<String, String>> rows) {
        at++;
        text(0, name);
        sheet.style(at++, 0).bold().set();
        head(prefix, columns);
        for (var row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                figure(column, row.get(columns.get(column)));
            }
            at++;
        }
    }

    /** The head stays in sight; numbers stay numbers, and a text is never read as a formula. */
    public <T> void list(
            String prefix, List<String> columns, Iterator<T> lines, Function<T, List<Object>> cells, Runnable each) {
        head(prefix, columns);
        sheet.freezePane(0, at);
        while (lines.hasNext()) {
            line(cells.apply(lines.next()));
            if (++at % FLUSH_EVERY == 0) {
                flush();
            }
            each.run();
        }
    }

    public void end() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(String prefix, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            text(column, words.say(prefix + columns.get(column)));
            sheet.style(at, column).bold().fillColor("EAF0F2").set();
        }
        at++;
    }

    private void line(List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(at, column, number);
            } else if (cell != null) {
                text(column, cell.toString());
            }
        }
    }

    private void figure(int column, String figure) {
        if (NUMBER.matcher(figure).matches()) {
            sheet.value(at, column, new BigDecimal(figure.replace(",", "")));
        } else {
            text(column, figure);
        }
    }

    private void text(int column, String text) {
        sheet.value(at, column, text);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
