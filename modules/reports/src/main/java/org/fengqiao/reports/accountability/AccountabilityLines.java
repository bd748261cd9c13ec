package org.fengqiao.reports.accountability;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.fengqiao.reports.ReportWords;

/** The lists of the paper: the offices first, then clock by clock who had it in hand. */
final class AccountabilityLines implements Iterator<Map<String, String>> {
    private final AccountabilityRows rows;
    private final Iterator<Map<String, String>> offices;
    private final Iterator<HeldSpan> spans;
    private final String officesName;
    private final String spansName;

    AccountabilityLines(AccountabilityRows rows, ReportWords words, Iterator<HeldSpan> spans) {
        this.rows = rows;
        this.offices = rows.offices().iterator();
        this.spans = spans;
        this.officesName = words.say("accountability.offices");
        this.spansName = words.say("accountability.spans");
    }

    @Override
    public boolean hasNext() {
        return offices.hasNext() || spans.hasNext();
    }

    @Override
    public Map<String, String> next() {
        return offices.hasNext()
                ? row("office", officesName, offices.next())
                : row("span", spansName, rows.span(spans.next()));
    }

    private static Map<String, String> row(String kind, String section, Map<String, String> cells) {
        var row = new HashMap<>(cells);
        row.put("kind", kind);
        row.put("section", section);
        return row;
    }
}
