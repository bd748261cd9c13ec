package org.fengqiao.reports.accountability;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** The lists of the paper: the offices first, then clock by clock who had it in hand. */
final class AccountabilityLines implements Iterator<Map<String, String>> {
    private final AccountabilityRows rows;
    private final Iterator<Map<String, String>> offices;
    private final Iterator<HeldSpan> spans;

    AccountabilityLines(AccountabilityRows rows, Iterator<HeldSpan> spans) {
        this.rows = rows;
        this.offices = rows.offices().iterator();
        this.spans = spans;
    }

    @Override
    public boolean hasNext() {
        return offices.hasNext() || spans.hasNext();
    }

    @Override
    public Map<String, String> next() {
        return offices.hasNext() ? row("office", offices.next()) : row("span", rows.span(spans.next()));
    }

    private static Map<String, String> row(String kind, Map<String, String> cells) {
        var row = new HashMap<>(cells);
        row.put("kind", kind);
        return row;
    }
}
