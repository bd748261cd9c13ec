package org.fengqiao.reports.accountability;

import java.util.List;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.reports.accountability.Accountability.Totals;
import org.fengqiao.reports.accountability.HeldSpan.Deed;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.AnswerStream;

/** Asks the database for the missed clocks and for the hands they went through. */
public record AccountabilityQueries(Inquiry inquiry) {
    public Accountability figures() {
        return new Accountability(inquiry.scope(), inquiry.asOf(), totals(), rules(), offices());
    }

    /** Clock by clock, by the office that owed it, each in the order of time; to be closed. */
    public AnswerStream<HeldSpan> spans() {
        return inquiry.stream(AccountabilitySql.SPANS, AccountabilityQueries::span);
    }

    private List<Totals> totals() {
        return inquiry.ask(AccountabilitySql.TOTALS).list(Totals.class);
    }

    private List<MissedRule> rules() {
        return inquiry.ask(AccountabilitySql.RULES).list(MissedRule.class);
    }

    private List<OfficeDays> offices() {
        return inquiry.ask(AccountabilitySql.OFFICES).list(OfficeDays.class);
    }

    /** The office that owed the clock and the one that had it in hand are two. */
    private static HeldSpan span(ResultRow row) {
        return row.with("clock", row.with("office", row.text("owing")).as(MissedClock.class))
                .with("opened", deed(row, "opened"))
                .with("closed", deed(row, "closed"))
                .as(HeldSpan.class);
    }

    private static Deed deed(ResultRow row, String end) {
        var act = row.text(end + "_act");
        return act == null ? null : new Deed(row.number(end + "_seq"), act);
    }
}
