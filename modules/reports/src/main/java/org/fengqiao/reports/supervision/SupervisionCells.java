package org.fengqiao.reports.supervision;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.reports.ReportWords;

/** One clock, or one thing the ladder sent, as the cells of a spreadsheet. */
record SupervisionCells(SupervisionRows rows, ReportWords words) {
    static final List<String> CLOCKS = List.of(
            "part",
            "number",
            "code",
            "rule",
            "footing",
            "articles",
            "office",
            "tier",
            "started",
            "due",
            "ended",
            "late");
    static final List<String> RUNGS = List.of(
            "number", "rule", "footing", "step", "colour", "at", "holder", "told", "beforeImport", "act", "by", "days");

    List<Object> of(ClockLine line) {
        var cells = new ArrayList<Object>();
        cells.add(words.say("part." + line.part()));
        cells.add(line.number());
        cells.add(line.rule());
        cells.add(rows.ruleName(line.rule(), line.step()));
        cells.add(words.footing(line.local()));
        cells.add(rows.articles(line.rule()));
        cells.add(line.office());
        cells.add(words.tier(line.tier()));
        cells.add(line.started().toString());
        cells.add(line.due().toString());
        cells.add(line.ended() == null ? null : line.ended().toString());
        cells.add(line.daysLate());
        return cells;
    }

    List<Object> of(RungLine line) {
        var cells = new ArrayList<Object>();
        cells.add(line.number());
        cells.add(rows.ruleName(line.rule(), line.step()));
        cells.add(words.footing(line.local()));
        cells.add(words.say("rung." + line.rung()));
        cells.add(words.say("colour." + line.colour()));
        cells.add(words.minute(line.at()));
        cells.add(line.holder());
        cells.add(line.told());
        cells.add(line.beforeImport() ? words.say("yes") : null);
        cells.add(line.act() == null ? null : words.act(line.act()));
        cells.add(line.by());
        cells.add(line.days() == null ? null : Math.round(line.days() * 10) / 10.0);
        return cells;
    }
}
