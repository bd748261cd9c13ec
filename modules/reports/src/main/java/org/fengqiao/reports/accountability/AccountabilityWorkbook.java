package org.fengqiao.reports.accountability;

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

/** The report as a workbook: figures on the first sheet, every stretch of every missed clock on the second. */
public final class AccountabilityWorkbook {
    private final Accountability figures;
    private final AccountabilityRows rows;
    private final ReportWords words;

    public AccountabilityWorkbook(Accountability figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.rows = new AccountabilityRows(figures, law, words);
        this.words = words;
    }

    public void write(Iterator<HeldSpan> spans, OutputStream out, PrintProgress progress) {
        var done = new AtomicLong();
        try (var workbook = new Workbook(out, "Fengqiao", "1.0")) {
            figures(new TableSheet(workbook, words.say("section.figures"), words, 32, 32, 32));
            var sheet = new TableSheet(workbook, words.say("accountability.spans"), words, 26, 20, 22, 12, 30, 30, 26);
            sheet.list(
                    "span.",
                    AccountabilityCells.COLUMNS,
                    spans,
                    new AccountabilityCells(rows, words)::of,
                    () -> progress.at(Math.min(1, (double) done.incrementAndGet() / figures.spans())));
            sheet.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(TableSheet sheet) {
        var period = figures.scope().period();
        sheet.title(
                words.say("accountability.title"),
                figures.scope().officeName(),
                words.say("supervision.period", words.date(period.from()), words.date(period.to())),
                words.say("asOf", words.minute(figures.asOf().at())),
                words.say("accountability.note"));
        for (var kind : Footing.values()) {
            sheet.headed(
                    words.under("accountability.rules", kind),
                    "missed.",
                    List.of("name", "articles", "breach", "missed", "parts", "share", "open", "longest"),
                    rows.rules(kind));
        }
        sheet.table(
                "accountability.offices",
                "hand.",
                List.of("name", "footing", "clocks", "before", "after"),
                rows.offices());
        sheet.table("section.definitions", "definition.", List.of("name", "definition"), rows.definitions());
        sheet.end();
    }
}
