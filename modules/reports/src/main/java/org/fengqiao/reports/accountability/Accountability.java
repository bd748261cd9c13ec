package org.fengqiao.reports.accountability;

import java.util.List;
import org.fengqiao.model.Moment;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.Share;

/**
 * The figures of the report at one moment; {@code offices} are those that had a missed clock in hand. Whatever is said
 * of the law's periods and of a county's targets is said of each apart.
 */
public record Accountability(
        ReportScope scope, Moment asOf, List<Totals> all, List<MissedRule> rules, List<OfficeDays> offices) {
    /** How many clocks were missed, of how many decided ones, in how many cases, how many of them still run. */
    public record Totals(boolean local, long missed, long decided, long cases, long open, long holders, long spans) {
        public Share missedOfDecided() {
            return new Share(missed, decided);
        }

        public Share openOfMissed() {
            return new Share(open, missed);
        }
    }

    public Totals totals(Footing kind) {
        return all.stream()
                .filter(each -> Footing.of(each.local()) == kind)
                .findFirst()
                .orElseThrow();
    }

    public long spans() {
        return all.stream().mapToLong(Totals::spans).sum();
    }
}
