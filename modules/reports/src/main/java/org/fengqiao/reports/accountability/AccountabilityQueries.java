package org.fengqiao.reports.accountability;

import java.util.List;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.reports.accountability.Accountability.Totals;
import org.fengqiao.reports.accountability.HeldSpan.Deed;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.Answers;
import org.fengqiao.reports.reading.Line;

/** Asks the database for the missed clocks and for the hands they went through. */
public record AccountabilityQueries(Inquiry inquiry) {
    public Accountability figures() {
        return new Accountability(inquiry.scope(), inquiry.asOf(), totals(), rules(), offices());
    }

    /** Clock by clock, by the office that owed it, each in the order of time; to be closed. */
    public Answers<HeldSpan> spans() {
        return inquiry.stream(AccountabilitySql.SPANS, AccountabilityQueries::span);
    }

    private Totals totals() {
        return inquiry.ask(AccountabilitySql.TOTALS)
                .one(row -> new Totals(
                        row.number(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6)));
    }

    private List<MissedRule> rules() {
        return inquiry.ask(AccountabilitySql.RULES)
                .list(row -> new MissedRule(row.text(1), row.number(2), row.number(3), row.number(4), row.number(5)));
    }

    private List<OfficePart> offices() {
        return inquiry.ask(AccountabilitySql.OFFICES)
                .list(row -> new OfficePart(row.text(1), row.number(2), row.decimal(3), row.decimal(4)));
    }

    private static HeldSpan span(Line row) {
        return new HeldSpan(
                clock(row),
                row.text(9),
                row.text(10),
                row.constant(11, Ground.class),
                row.text(12),
                row.instant(13),
                row.instant(14),
                deed(row, 15),
                deed(row, 17),
                row.decimal(19),
                row.decimal(20));
    }

    private static MissedClock clock(Line row) {
        return new MissedClock(
                row.text(1),
                (int) row.number(2),
                row.text(3),
                row.text(4),
                row.date(5),
                row.date(6),
                row.date(7),
                row.number(8));
    }

    private static Deed deed(Line row, int first) {
        return row.text(first + 1) == null ? null : new Deed(row.number(first), row.text(first + 1));
    }
}
