package org.fengqiao.reports.print;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import org.fengqiao.reports.ReportWords;

/**
 * Lists for paper: of a section that may be cut only the first lines are printed, and one line says how many more there
 * are and where they stand. Rows carry {@code section}; the added row is of the kind {@code more}.
 */
public final class ShortenedLists implements Iterator<Map<String, String>> {
    private static final int LONGEST = 500;

    private final Iterator<Map<String, String>> rows;
    private final Predicate<Map<String, String>> mayBeCut;
    private final ReportWords words;
    private Map<String, String> ahead;
    private String section;
    private long printed;

    public ShortenedLists(
            Iterator<Map<String, String>> rows, Predicate<Map<String, String>> mayBeCut, ReportWords words) {
        this.rows = rows;
        this.mayBeCut = mayBeCut;
        this.words = words;
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Map<String, String> next() {
        var row = ahead;
        if (!row.get("section").equals(section)) {
            section = row.get("section");
            printed = 0;
        }
        if (++printed > LONGEST && mayBeCut.test(row)) {
            return Map.of("kind", "more", "section", section, "more", words.say("part.more", LONGEST, skipped()));
        }
        advance();
        return row;
    }

    private long skipped() {
        long skipped = 0;
        while (ahead != null && ahead.get("section").equals(section)) {
            skipped++;
            advance();
        }
        return skipped;
    }

    private void advance() {
        ahead = rows.hasNext() ? rows.next() : null;
    }
}
