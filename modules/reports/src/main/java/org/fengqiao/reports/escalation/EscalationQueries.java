package org.fengqiao.reports.escalation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.Stretches;
import org.fengqiao.reports.reading.AnswerStream;
import org.fengqiao.reports.reading.Snapshot;
import org.fengqiao.reports.reading.SnapshotQuery;

/** Asks the database for the report's figures and for the list behind them. */
public final class EscalationQueries {
    private final Snapshot snapshot;
    private final ReportScope scope;
    private final Moment asOf;

    public EscalationQueries(Snapshot snapshot, ReportScope scope, Moment asOf) {
        this.snapshot = snapshot;
        this.scope = scope;
        this.asOf = asOf;
    }

    public TieredEscalation figures() {
        return new TieredEscalation(scope, asOf, counts(), custody(), stretches(), moves());
    }

    public Counts counts() {
        return ask(EscalationSql.COUNTS).one(EscalationQueries::counts);
    }

    public Map<Tier, MedianHeld> custody() {
        var custody = new EnumMap<Tier, MedianHeld>(Tier.class);
        ask(EscalationSql.CUSTODY, asOf.at())
                .list(row -> custody.put(row.constant("tier", Tier.class), row.as(MedianHeld.class)));
        return custody;
    }

    /** Moves whose reasons read the same are one line, the most frequent first. */
    public List<Move> moves() {
        return Reasons.merge(
                ask(EscalationSql.MOVES).list(row -> row.with("direction", Direction.ofAct(row.text("act")))
                        .with("from", side(row, "from"))
                        .with("to", side(row, "to"))
                        .as(Move.class)));
    }

    private static Side side(ResultRow row, String end) {
        return new Side(row.constant(end + "_tier", Tier.class), row.yes(end + "_department"));
    }

    /** The cases behind the figures, oldest first; to be closed. */
    public AnswerStream<CaseLine> lines() {
        return ask(EscalationSql.LINES, asOf.at()).stream(EscalationQueries::line);
    }

    private static Counts counts(ResultRow row) {
        var settled = new EnumMap<Tier, Long>(Tier.class);
        for (var tier : Tier.values()) {
            settled.put(tier, row.number(column(tier)));
        }
        return row.with("settledAt", settled).as(Counts.class);
    }

    private List<Stretch> stretches() {
        var period = scope.period();
        var by = Stretches.of(period);
        var found = new HashMap<LocalDate, Stretch>();
        ask(EscalationSql.STRETCHES, by.name().toLowerCase(Locale.ROOT))
                .list(row -> row.with("from", by.startOf(row.date("stretch"), period))
                        .as(Stretch.class))
                .forEach(stretch -> found.put(stretch.from(), stretch));
        return by.startsIn(period).stream()
                .map(start -> found.getOrDefault(start, new Stretch(start, 0, 0, 0, 0)))
                .toList();
    }

    private static CaseLine line(ResultRow row) {
        var days = new EnumMap<Tier, Double>(Tier.class);
        for (var tier : Tier.values()) {
            put(days, tier, row.decimal(column(tier)));
        }
        return row.with("days", days).as(CaseLine.class);
    }

    private static String column(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<Tier, Double> days, Tier tier, Double value) {
        if (value != null) {
            days.put(tier, value);
        }
    }

    private SnapshotQuery ask(String sql, Object... more) {
        var parameters = new Object[4 + more.length];
        parameters[0] = scope.office();
        parameters[1] = scope.county();
        parameters[2] = scope.period().start();
        parameters[3] = scope.period().end();
        System.arraycopy(more, 0, parameters, 4, more.length);
        return snapshot.query(sql, parameters);
    }
}
