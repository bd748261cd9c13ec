package org.fengqiao.reports.escalation;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.print.CommaList;
import org.fengqiao.reports.print.PrintProgress;

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

    private final TieredEscalation figures;
    private final ReportWords words;

    public EscalationCsv(TieredEscalation figures, ReportWords words) {
        this.figures = figures;
        this.words = words;
    }

    public void write(Iterator<CaseLine> lines, OutputStream out, PrintProgress progress) {
        var list = new CommaList(out);
        list.row(COLUMNS.stream().map(c -> words.say("line." + c)).toList());
        for (long done = 1; lines.hasNext(); done++) {
            list.row(new EscalationCells(words).of(lines.next()));
            progress.at(Math.min(1, (double) done / figures.counts().registered()));
        }
        list.end();
    }
}
