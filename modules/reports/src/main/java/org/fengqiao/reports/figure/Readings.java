package org.fengqiao.reports.figure;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.clock.ClockCount;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.escalation.Counts;
import org.fengqiao.reports.escalation.EscalationQueries;
import org.fengqiao.reports.escalation.MedianHeld;
import org.fengqiao.reports.escalation.Move;

/** What the figures of one inquiry are made of, each asked of the database once, however many figures need it. */
final class Readings {
    private final Inquiry inquiry;
    private final EscalationQueries cases;
    private Counts counts;
    private List<Move> moves;
    private Map<Tier, MedianHeld> custody;
    private Map<Footing, ClockCount> clocks;

    Readings(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.cases = new EscalationQueries(inquiry.snapshot(), inquiry.scope(), inquiry.asOf());
    }

    Counts counts() {
        if (counts == null) {
            counts = cases.counts();
        }
        return counts;
    }

    List<Move> moves() {
        if (moves == null) {
            moves = cases.moves();
        }
        return moves;
    }

    Map<Tier, MedianHeld> custody() {
        if (custody == null) {
            custody = cases.custody();
        }
        return custody;
    }

    ClockCount clocks(Footing kind) {
        if (clocks == null) {
            clocks = ClockCount.of(inquiry);
        }
        return clocks.get(kind);
    }
}
