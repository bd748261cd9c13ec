package org.fengqiao.reports.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.Workbook;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.LawBook;
import org.fengqiao.reports.print.PrintProgress;
import org.fengqiao.reports.print.TableSheet;

/** The report as a workbook: figures, the clocks behind them, and what the ladder sent. */
public final class SupervisionWorkbook {
    private static final List<String> COUNTS =
            List.of("due", "met", "missed", "rate", "parts", "lapsed", "pending", "atRisk");

    private final Supervision figures;
    private final SupervisionRows rows;
    private final ReportWords words;

    public SupervisionWorkbook(Supervision figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.rows = new SupervisionRows(figures, law, words);
        this.words = words;
    }

    public void write(Iterator<ClockLine> clocks, Iterator<RungLine> rungs, OutputStream out, PrintProgress progress) {
        var cells = new SupervisionCells(rows, words);
        var done = new AtomicLong();
        Runnable each = () -> progress.at(Math.min(1, (double) done.incrementAndGet() / figures.expectedLines()));
        try (var workbook = new Workbook(out, "Fengqiao", "1.0")) {
            figures(new TableSheet(workbook, words.say("section.figures"), words, 32, 32));
            var clockSheet =
                    new TableSheet(workbook, words.say("supervision.clocks"), words, 18, 26, 20, 26, 12, 30, 26);
            clockSheet.list("clock.", SupervisionCells.CLOCKS, clocks, cells::of, each);
            clockSheet.end();
            var rungSheet = new TableSheet(workbook, words.say("part.RUNGS"), words, 26, 26, 12, 20, 10, 18, 26, 26);
            rungSheet.list("rung.", SupervisionCells.RUNGS, rungs, cells::of, each);
            rungSheet.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(TableSheet sheet) {
        var period = figures.scope().period();
        sheet.title(
                words.say("supervision.title"),
                figures.scope().officeName(),
                words.say("supervision.period", words.date(period.from()), words.date(period.to())),
                words.say("asOf", words.minute(figures.asOf().at())),
                words.say("supervision.note"));
        for (var kind : Footing.values()) {
            sheet.headed(words.under("supervision.tiers", kind), "counted.", columns("name"), rows.tiers(kind));
            sheet.headed(
                    words.under("supervision.rules", kind), "counted.", columns("name", "articles"), rows.rules(kind));
            sheet.headed(
                    words.under("supervision.offices", kind), "counted.", columns("name", "tier"), rows.offices(kind));
        }
        for (var kind : Footing.values()) {
            sheet.headed(
                    words.under("supervision.ladder", kind),
                    "rungs.",
                    List.of("step", "sent", "answered", "share", "median", "waiting", "beforeImport", "acts"),
                    rows.rungs(kind));
        }
        sheet.table("section.definitions", "definition.", List.of("name", "definition"), rows.definitions());
        sheet.end();
    }

    private static List<String> columns(String... first) {
        var columns = new java.util.ArrayList<>(List.of(first));
        columns.addAll(COUNTS);
        return columns;
    }
}
