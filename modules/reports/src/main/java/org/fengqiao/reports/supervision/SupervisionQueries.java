package org.fengqiao.reports.supervision;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.clock.ClockCount;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.Answers;
import org.fengqiao.reports.reading.Line;
import org.fengqiao.reports.supervision.RungCount.FirstAct;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.RungStep;

/** Asks the database for the report's figures and for the lists behind them. */
public record SupervisionQueries(Inquiry inquiry) {
    /** A step as a whole, or the part of it that one act answered. */
    private record RungRow(boolean whole, String act, RungCount count) {}

    public Supervision figures() {
        return new Supervision(inquiry.scope(), inquiry.asOf(), tallies(), rungs());
    }

    public List<Tally> tallies() {
        return inquiry.ask(SupervisionSql.TALLIES)
                .list(row -> new Tally(
                        row.text(1),
                        (int) row.number(2),
                        row.text(3),
                        row.text(4),
                        row.constant(5, Tier.class),
                        ClockCount.read(row, 6)));
    }

    /** Every step of the ladder, also the one that sent nothing. */
    public List<RungCount> rungs() {
        var rows = inquiry.ask(SupervisionSql.RUNG_COUNTS).list(SupervisionQueries::rungRow);
        return Stream.of(RungStep.values()).map(step -> count(step, rows)).toList();
    }

    /** The clocks behind the figures, part by part, the longest overdue first; to be closed. */
    public Answers<ClockLine> clocks() {
        return inquiry.stream(SupervisionSql.LINES, SupervisionQueries::clock);
    }

    /** What the ladder sent, first what was not answered, oldest first; to be closed. */
    public Answers<RungLine> rungLines() {
        return inquiry.stream(SupervisionSql.RUNG_LINES, SupervisionQueries::rung);
    }

    private static RungCount count(RungStep step, List<RungRow> rows) {
        var own = rows.stream().filter(row -> row.count().step() == step).toList();
        var acts = own.stream()
                .filter(row -> !row.whole() && row.act() != null)
                .map(row -> new FirstAct(row.act(), row.count().answered()))
                .toList();
        return own.stream()
                .filter(RungRow::whole)
                .map(row -> row.count().with(acts))
                .findFirst()
                .orElse(new RungCount(step, 0, 0, null, 0, List.of()));
    }

    private static RungRow rungRow(Line row) {
        var count = new RungCount(
                row.constant(1, RungStep.class),
                row.number(4),
                row.number(5),
                row.decimal(6),
                row.number(7),
                List.of());
        return new RungRow(row.yes(2), row.text(3), count);
    }

    private static ClockLine clock(Line row) {
        var late = row.decimal(10);
        return new ClockLine(
                row.constant(1, Part.class),
                row.text(2),
                row.text(3),
                (int) row.number(4),
                row.text(5),
                row.constant(6, Tier.class),
                row.date(7),
                row.date(8),
                row.date(9),
                late == null ? null : late.longValue());
    }

    private static RungLine rung(Line row) {
        return new RungLine(
                row.text(1),
                row.text(2),
                (int) row.number(3),
                row.constant(4, RungStep.class),
                row.constant(5, Colour.class),
                row.instant(6),
                row.text(7),
                row.text(8),
                row.yes(9),
                row.text(10),
                row.text(11),
                row.decimal(12));
    }
}
