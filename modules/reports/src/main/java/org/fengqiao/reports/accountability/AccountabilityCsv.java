package org.fengqiao.reports.accountability;

import java.io.OutputStream;
import java.util.Iterator;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.LawBook;
import org.fengqiao.reports.print.CommaList;
import org.fengqiao.reports.print.PrintProgress;

/** The stretches of all missed clocks as CSV, each line complete in itself. */
public final class AccountabilityCsv {
    private final Accountability figures;
    private final LawBook law;
    private final ReportWords words;

    public AccountabilityCsv(Accountability figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.law = law;
        this.words = words;
    }

    public void write(Iterator<HeldSpan> spans, OutputStream out, PrintProgress progress) {
        var cells = new AccountabilityCells(new AccountabilityRows(figures, law, words), words);
        var list = new CommaList(out);
        list.row(AccountabilityCells.COLUMNS.stream()
                .map(c -> words.say("span." + c))
                .toList());
        for (long done = 1; spans.hasNext(); done++) {
            list.row(cells.of(spans.next()));
            progress.at(Math.min(1, (double) done / figures.spans()));
        }
        list.end();
    }
}
