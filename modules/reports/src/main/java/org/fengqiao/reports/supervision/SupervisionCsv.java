package org.fengqiao.reports.supervision;

import java.io.OutputStream;
import java.util.Iterator;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.LawBook;
import org.fengqiao.reports.print.CommaList;
import org.fengqiao.reports.print.PrintProgress;

/** The clocks behind the figures as CSV: one head, one line a clock, for other programs to count again. */
public final class SupervisionCsv {
    private final Supervision figures;
    private final LawBook law;
    private final ReportWords words;

    public SupervisionCsv(Supervision figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.law = law;
        this.words = words;
    }

    public void write(Iterator<ClockLine> clocks, OutputStream out, PrintProgress progress) {
        var cells = new SupervisionCells(new SupervisionRows(figures, law, words), words);
        var list = new CommaList(out);
        list.row(SupervisionCells.CLOCKS.stream()
                .map(c -> words.say("clock." + c))
                .toList());
        for (long done = 1; clocks.hasNext(); done++) {
            list.row(cells.of(clocks.next()));
            progress.at(Math.min(1, (double) done / figures.expectedLines()));
        }
        list.end();
    }
}
