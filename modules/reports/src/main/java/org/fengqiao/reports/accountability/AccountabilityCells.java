package org.fengqiao.reports.accountability;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.reports.ReportWords;

/** One stretch of one missed clock as the cells of a spreadsheet. */
record AccountabilityCells(AccountabilityRows rows, ReportWords words) {
    static final List<String> COLUMNS = List.of(
            "number",
            "code",
            "rule",
            "footing",
            "articles",
            "breach",
            "owner",
            "started",
            "due",
            "ended",
            "late",
            "holder",
            "person",
            "ground",
            "from",
            "to",
            "opened",
            "closed",
            "before",
            "after");

    List<Object> of(HeldSpan span) {
        var cells = clock(span.clock());
        cells.add(span.office());
        cells.add(rows.person(span));
        cells.add(rows.ground(span));
        cells.add(words.minute(span.from()));
        cells.add(words.minute(span.to()));
        cells.add(rows.deed(span.opened()));
        cells.add(span.closed() == null ? null : rows.deed(span.closed()));
        cells.add(hundredths(span.daysBefore()));
        cells.add(hundredths(span.daysAfter()));
        return cells;
    }

    private List<Object> clock(MissedClock clock) {
        var cells = new ArrayList<Object>();
        cells.add(clock.number());
        cells.add(clock.rule());
        cells.add(rows.rule(clock));
        cells.add(words.footing(clock.local()));
        cells.add(rows.articles(clock));
        cells.add(rows.breach(clock));
        cells.add(clock.office());
        cells.add(clock.started().toString());
        cells.add(clock.due().toString());
        cells.add(clock.ended() == null ? null : clock.ended().toString());
        cells.add(clock.daysLate());
        return cells;
    }

    private static double hundredths(double days) {
        return Math.round(days * 100) / 100.0;
    }
}
