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
        cells.add(standing(words, line));
        cells.add(line.up());
        cells.add(line.down());
        for (var tier : Tier.values()) {
            cells.add(tenths(line.days().get(tier)));
        }
        return cells;
    }

    /** The tier that settled it; otherwise whether it is still open or ended another way. */
    static String standing(ReportWords words, CaseLine line) {
        if (line.settled() != null) {
            return words.tier(line.settled());
        }
        return words.say(line.closed() ? "line.ended" : "line.open");
    }

    private static Double tenths(Double days) {
        return days == null ? null : Math.round(days * 10) / 10.0;
    }
}
