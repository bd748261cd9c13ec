package org.fengqiao.reports.supervision;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportWords;

/**
 * The lists of the paper, one after the other: offices, what was missed and is at risk, what the ladder sent, and then
 * the other clocks. Nothing of it stands in memory whole.
 */
final class SupervisionLines implements Iterator<Map<String, String>> {
    private final SupervisionRows rows;
    private final ReportWords words;
    private final Iterator<Map<String, String>> offices;
    private final Iterator<ClockLine> clocks;
    private final Iterator<RungLine> rungs;
    private ClockLine ahead;

    SupervisionLines(SupervisionRows rows, ReportWords words, Iterator<ClockLine> clocks, Iterator<RungLine> rungs) {
        this.rows = rows;
        this.words = words;
        this.offices = Stream.of(Footing.values())
                .flatMap(kind -> rows.offices(kind).stream())
                .iterator();
        this.clocks = clocks;
        this.rungs = rungs;
        advance();
    }

    @Override
    public boolean hasNext() {
        return offices.hasNext() || ahead != null || rungs.hasNext();
    }

    @Override
    public Map<String, String> next() {
        if (offices.hasNext()) {
            return office(offices.next());
        }
        if (rungs.hasNext() && (ahead == null || ahead.part().compareTo(Section.AT_RISK) > 0)) {
            return rung(rungs.next());
        }
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        var line = clock(ahead);
        advance();
        return line;
    }

    /** What was missed, is at risk or in doubt is printed to the last line; the rest stands whole in the workbook. */
    static boolean mayBeCut(Map<String, String> row) {
        return "yes".equals(row.get("cut"));
    }

    private void advance() {
        ahead = clocks.hasNext() ? clocks.next() : null;
    }

    private Map<String, String> office(Map<String, String> counted) {
        var row = row("office", counted.get("section"));
        row.putAll(counted);
        return row;
    }

    private Map<String, String> clock(ClockLine line) {
        var row = row("clock", rows.heading(line.part(), Footing.of(line.local())));
        row.put("cut", line.part().compareTo(Section.PROVISIONAL) > 0 ? "yes" : "no");
        row.put("number", line.number());
        row.put("rule", rows.ruleName(line.rule(), line.step()));
        row.put("articles", rows.articles(line.rule()));
        row.put("office", line.office());
        row.put("started", words.day(line.started()));
        row.put("due", words.day(line.due()));
        row.put(
                "ended",
                line.ended() == null ? words.say("clock.open") : line.ended().toString());
        row.put("late", line.daysLate() == null ? words.none() : words.count(line.daysLate()));
        return row;
    }

    private Map<String, String> rung(RungLine line) {
        var row = row("rung", rows.rungHeading());
        row.put("cut", "yes");
        row.put("number", line.number());
        row.put("rule", words.targeted(rows.ruleName(line.rule(), line.step()), line.local()));
        row.put(
                "step",
                words.say("rung.coloured", words.say("rung." + line.rung()), words.say("colour." + line.colour())));
        row.put("at", words.minute(line.at()));
        row.put("holder", line.holder());
        row.put("told", line.told() == null ? words.none() : line.told());
        row.put("answer", answer(line));
        row.put("days", words.days(line.days()));
        return row;
    }

    private String answer(RungLine line) {
        if (line.beforeImport()) {
            return words.say("rung.beforeImport");
        }
        return line.act() == null
                ? words.say("rung.unanswered")
                : words.say("rung.answer", words.act(line.act()), line.by());
    }

    private static Map<String, String> row(String kind, String section) {
        var row = new HashMap<String, String>();
        row.put("kind", kind);
        row.put("section", section);
        return row;
    }
}
