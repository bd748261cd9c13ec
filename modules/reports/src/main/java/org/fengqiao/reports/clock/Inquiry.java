package org.fengqiao.reports.clock;

import java.util.function.Function;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.model.Moment;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.reading.AnswerStream;
import org.fengqiao.reports.reading.Snapshot;
import org.fengqiao.reports.reading.SnapshotQuery;

/** Questions about the clocks of an office in a period, as of one moment. */
public record Inquiry(Snapshot snapshot, ReportScope scope, Moment asOf) {
    /** A question that continues the cohort of {@link ClockSql}. */
    public SnapshotQuery ask(String sql) {
        var period = scope.period();
        return snapshot.query(
                ClockSql.COHORT + sql,
                scope.office(),
                scope.county(),
                period.from(),
                period.to(),
                asOf.at(),
                asOf.today());
    }

    public <T> AnswerStream<T> stream(String sql, Function<ResultRow, T> reader) {
        return ask(sql).stream(reader);
    }
}
