package org.fengqiao.reports.escalation;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.ReportWords;

/** One case as the cells of a spreadsheet: texts as texts, numbers as numbers, nothing where nothing was measured. */
record EscalationCells(ReportWords words) {
    List<Object> of(CaseLine line) {
        var cells = new ArrayList<Object>();
        cells.add(line.number());
        cells.add(line.registered().toString());
        cells.add(line.category());
        cells.add(line.region());
        cells.add(line.office());
        cells.add(line.settled() == null ? words.say("line.unsettled") : words.tier(line.settled()));
        cells.add(line.up());
        cells.add(line.down());
        for (var tier : Tier.values()) {
            cells.add(tenths(line.days().get(tier)));
        }
        return cells;
    }

    private static Double tenths(Double days) {
        return days == null ? null : Math.round(days * 10) / 10.0;
    }
}
