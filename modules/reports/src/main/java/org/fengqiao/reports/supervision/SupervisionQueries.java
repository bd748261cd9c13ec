package org.fengqiao.reports.supervision;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.clock.ClockCount;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.AnswerStream;
import org.fengqiao.reports.supervision.RungCount.FirstAct;
import org.fengqiao.time.ladder.RungStep;

/** Asks the database for the report's figures and for the lists behind them. */
public record SupervisionQueries(Inquiry inquiry) {
    /** A step as a whole, or the part of it that one act answered. */
    private record RungRow(boolean whole, String act, RungCount count) {}

    public Supervision figures() {
        return new Supervision(inquiry.scope(), inquiry.asOf(), tallies(), rungs());
    }

    public List<RuleTally> tallies() {
        return inquiry.ask(SupervisionSql.TALLIES)
                .list(row -> row.with("count", row.as(ClockCount.class)).as(RuleTally.class));
    }

    /** Every step of the ladder, also the one that sent nothing, for what the law demands and for the county's targets. */
    public List<RungCount> rungs() {
        var rows = inquiry.ask(SupervisionSql.RUNG_COUNTS).list(SupervisionQueries::rungRow);
        return Stream.of(Footing.values())
                .flatMap(kind -> Stream.of(RungStep.values()).map(step -> count(step, kind == Footing.LOCAL, rows)))
                .toList();
    }

    /** The clocks behind the figures, part by part, what the law demands first, the longest overdue first; to be closed. */
    public AnswerStream<ClockLine> clocks() {
        return inquiry.stream(SupervisionSql.LINES, row -> row.as(ClockLine.class));
    }

    /** What the ladder sent, first what was not answered, oldest first; to be closed. */
    public AnswerStream<RungLine> rungLines() {
        return inquiry.stream(SupervisionSql.RUNG_LINES, row -> row.as(RungLine.class));
    }

    private static RungCount count(RungStep step, boolean local, List<RungRow> rows) {
        var own = rows.stream()
                .filter(row -> row.count().step() == step && row.count().local() == local)
                .toList();
        var acts = own.stream()
                .filter(row -> !row.whole() && row.act() != null)
                .map(row -> new FirstAct(row.act(), row.count().answered()))
                .toList();
        return own.stream()
                .filter(RungRow::whole)
                .map(row -> row.count().with(acts))
                .findFirst()
                .orElse(new RungCount(step, local, 0, 0, null, 0, List.of()));
    }

    private static RungRow rungRow(ResultRow row) {
        var count = row.with("acts", List.of()).as(RungCount.class);
        return row.with("count", count).as(RungRow.class);
    }
}
