package org.fengqiao.reports.escalation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.print.Progress;

/** The report as a workbook: figures with their definitions on the first sheet, the list behind them on the second. */
public final class EscalationWorkbook {
    private static final List<String> TIERS =
            List.of("tier", "settled", "share", "held", "median", "sentUp", "sentDown");
    private static final List<String> STRETCHES = List.of("stretch", "registered", "village", "town", "county", "open");
    private static final List<String> MOVES = List.of("direction", "path", "reason", "count");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final int FLUSH_EVERY = 1000;

    private final TieredEscalation figures;
    private final ReportWords words;

    public EscalationWorkbook(TieredEscalation figures, ReportWords words) {
        this.figures = figures;
        this.words = words;
    }

    public void write(Iterator<CaseLine> lines, OutputStream out, Progress progress) {
        try (var workbook = new Workbook(out, "Fengqiao", "1.0")) {
            figures(workbook.newWorksheet(words.say("section.figures")));
            list(workbook.newWorksheet(words.say("section.list")), lines, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(Worksheet sheet) throws IOException {
        var rows = new EscalationRows(figures, words);
        var period = figures.scope().period();
        int at = 0;
        for (var text : List.of(
                words.say("report.title"),
                figures.scope().officeName(),
                words.say("period", words.date(period.from()), words.date(period.to())),
                words.say("asOf", words.minute(figures.asOf().at())))) {
            text(sheet, at++, 0, text);
        }
        sheet.style(0, 0).bold().fontSize(16).set();
        at = shares(sheet, at + 1);
        at = table(sheet, at + 1, "section.tiers", "col.", TIERS, rows.tiers());
        at = table(sheet, at + 1, "section.stretches", "stretch.", STRETCHES, rows.stretches());
        at = table(sheet, at + 1, "section.moves", "move.", MOVES, rows.allMoves());
        table(sheet, at + 1, "section.definitions", "definition.", List.of("name", "definition"), rows.definitions());
        sheet.width(0, 26);
        sheet.width(1, 26);
        sheet.width(2, 40);
        sheet.finish();
    }

    private int shares(Worksheet sheet, int at) {
        var shares = Map.of(
                "share.settled", figures.counts().settledOfRegistered(),
                "figure.share-settled-village", figures.counts().inVillage(),
                "figure.share-settled-village-town", figures.counts().inVillageOrTown());
        head(sheet, at, List.of("share.name", "share.value", "share.parts"));
        for (var key : shares.keySet().stream().sorted().toList()) {
            var share = shares.get(key);
            text(sheet, ++at, 0, words.say(key));
            text(sheet, at, 1, share.percent());
            text(sheet, at, 2, words.say("share.text", share.numerator(), share.denominator()));
        }
        return at + 1;
    }

    private int table(
            Worksheet sheet,
            int at,
            String title,
            String prefix,
            List<String> columns,
            List<Map<String, String>> rows) {
        text(sheet, at, 0, words.say(title));
        sheet.style(at, 0).bold().set();
        head(sheet, ++at, columns.stream().map(prefix::concat).toList());
        for (var row : rows) {
            at++;
            for (int column = 0; column < columns.size(); column++) {
                figure(sheet, at, column, row.get(columns.get(column)));
            }
        }
        return at + 1;
    }

    private void list(Worksheet sheet, Iterator<CaseLine> lines, Progress progress) throws IOException {
        head(sheet, 0, EscalationCsv.COLUMNS.stream().map("line."::concat).toList());
        sheet.freezePane(0, 1);
        var cells = new EscalationCells(words);
        for (int row = 1; lines.hasNext(); row++) {
            line(sheet, row, cells.of(lines.next()));
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
            progress.at(Math.min(1, (double) row / figures.counts().registered()));
        }
        sheet.finish();
    }

    private void line(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                text(sheet, row, column, cell.toString());
            }
        }
    }

    private void head(Worksheet sheet, int row, List<String> keys) {
        for (int column = 0; column < keys.size(); column++) {
            text(sheet, row, column, words.say(keys.get(column)));
            sheet.style(row, column).bold().fillColor("EAF0F2").set();
        }
    }

    /** A text cell stays a text: no program reads a formula into it, whatever it begins with. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
    }

    private static void figure(Worksheet sheet, int row, int column, String figure) {
        if (NUMBER.matcher(figure).matches()) {
            sheet.value(row, column, new BigDecimal(figure.replace(",", "")));
        } else {
            text(sheet, row, column, figure);
        }
    }
}
