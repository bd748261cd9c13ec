package org.fengqiao.reports.accountability;

import java.util.List;
import org.fengqiao.model.Moment;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.Share;

/** The figures of the report at one moment; {@code offices} are those that had a missed clock in hand. */
public record Accountability(
        ReportScope scope, Moment asOf, Totals totals, List<MissedRule> rules, List<OfficeDays> offices) {
    /** How many clocks were missed, of how many decided ones, in how many cases, how many of them still run. */
    public record Totals(long missed, long decided, long cases, long open, long holders, long spans) {
        public Share missedOfDecided() {
            return new Share(missed, decided);
        }

        public Share openOfMissed() {
            return new Share(open, missed);
        }
    }
}
