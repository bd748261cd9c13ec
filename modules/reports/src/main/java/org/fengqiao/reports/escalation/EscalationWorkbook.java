package org.fengqiao.reports.escalation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.Workbook;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.print.PrintProgress;
import org.fengqiao.reports.print.TableSheet;

/** The report as a workbook: figures with their definitions on the first sheet, the list behind them on the second. */
public final class EscalationWorkbook {
    private static final List<String> TIERS =
            List.of("tier", "settled", "share", "held", "median", "sentUp", "sentDown");
    private static final List<String> STRETCHES = List.of("stretch", "registered", "village", "town", "county", "open");
    private static final List<String> MOVES = List.of("direction", "path", "reason", "count");

    private final TieredEscalation figures;
    private final ReportWords words;

    public EscalationWorkbook(TieredEscalation figures, ReportWords words) {
        this.figures = figures;
        this.words = words;
    }

    public void write(Iterator<CaseLine> lines, OutputStream out, PrintProgress progress) {
        try (var workbook = new Workbook(out, "Fengqiao", "1.0")) {
            figures(new TableSheet(workbook, words.say("section.figures"), words, 26, 26, 40));
            list(new TableSheet(workbook, words.say("section.list"), words), lines, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(TableSheet sheet) {
        var rows = new EscalationRows(figures, words);
        var period = figures.scope().period();
        sheet.title(
                words.say("report.title"),
                figures.scope().officeName(),
                words.say("period", words.date(period.from()), words.date(period.to())),
                words.say("asOf", words.minute(figures.asOf().at())));
        sheet.table("section.figures", "share.", List.of("name", "value", "parts"), shares());
        sheet.table("section.tiers", "col.", TIERS, rows.tiers());
        sheet.table("section.stretches", "stretch.", STRETCHES, rows.stretches());
        sheet.table("section.moves", "move.", MOVES, rows.allMoves());
        sheet.table("section.definitions", "definition.", List.of("name", "definition"), rows.definitions());
        sheet.end();
    }

    private List<Map<String, String>> shares() {
        var counts = figures.counts();
        var shares = new TreeMap<String, Share>(Map.of(
                "share.settled", counts.settledOfRegistered(),
                "figure.share-settled-village", counts.inVillage(),
                "figure.share-settled-village-town", counts.inVillageOrTown()));
        return shares.entrySet().stream()
                .map(each -> Map.of(
                        "name",
                        words.say(each.getKey()),
                        "value",
                        each.getValue().percent(),
                        "parts",
                        words.parts(each.getValue())))
                .toList();
    }

    private void list(TableSheet sheet, Iterator<CaseLine> lines, PrintProgress progress) {
        var done = new AtomicLong();
        sheet.list(
                "line.",
                EscalationCsv.COLUMNS,
                lines,
                new EscalationCells(words)::of,
                () -> progress.at(Math.min(
                        1, (double) done.incrementAndGet() / figures.counts().registered())));
        sheet.end();
    }
}
