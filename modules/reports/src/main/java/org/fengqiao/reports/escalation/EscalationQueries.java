package org.fengqiao.reports.escalation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.Scope;
import org.fengqiao.reports.Stretches;
import org.fengqiao.reports.reading.Answers;
import org.fengqiao.reports.reading.Line;
import org.fengqiao.reports.reading.Query;
import org.fengqiao.reports.reading.Snapshot;

/** Asks the database for the report's figures and for the list behind them. */
public final class EscalationQueries {
    private final Snapshot snapshot;
    private final Scope scope;
    private final Moment asOf;

    public EscalationQueries(Snapshot snapshot, Scope scope, Moment asOf) {
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

    public Map<Tier, Held> custody() {
        var custody = new EnumMap<Tier, Held>(Tier.class);
        ask(EscalationSql.CUSTODY, asOf.at())
                .list(row -> custody.put(row.constant(1, Tier.class), new Held(row.number(2), row.decimal(3))));
        return custody;
    }

    /** Moves whose reasons read the same are one line, the most frequent first. */
    public List<Move> moves() {
        return Reasons.merge(ask(EscalationSql.MOVES)
                .list(row -> new Move(
                        Direction.ofAct(row.text(1)),
                        new Side(row.constant(2, Tier.class), row.yes(3)),
                        new Side(row.constant(4, Tier.class), row.yes(5)),
                        row.text(6),
                        row.number(7))));
    }

    /** The cases behind the figures, oldest first; to be closed. */
    public Answers<CaseLine> lines() {
        return ask(EscalationSql.LINES, asOf.at()).stream(EscalationQueries::line);
    }

    private static Counts counts(Line row) {
        var settled = new EnumMap<Tier, Long>(Tier.class);
        settled.put(Tier.VILLAGE, row.number(3));
        settled.put(Tier.TOWN, row.number(4));
        settled.put(Tier.COUNTY, row.number(5));
        return new Counts(row.number(1), row.number(2), settled);
    }

    private List<Stretch> stretches() {
        var period = scope.period();
        var by = Stretches.of(period);
        var found = new HashMap<LocalDate, Stretch>();
        ask(EscalationSql.STRETCHES, by.name().toLowerCase(Locale.ROOT))
                .list(row -> new Stretch(
                        by.startOf(row.date(1), period), row.number(2), row.number(3), row.number(4), row.number(5)))
                .forEach(stretch -> found.put(stretch.from(), stretch));
        return by.startsIn(period).stream()
                .map(start -> found.getOrDefault(start, new Stretch(start, 0, 0, 0, 0)))
                .toList();
    }

    private static CaseLine line(Line row) {
        var days = new EnumMap<Tier, Double>(Tier.class);
        put(days, Tier.VILLAGE, row.decimal(10));
        put(days, Tier.TOWN, row.decimal(11));
        put(days, Tier.COUNTY, row.decimal(12));
        return new CaseLine(
                row.text(1),
                row.date(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.constant(6, Tier.class),
                row.yes(7),
                (int) row.number(8),
                (int) row.number(9),
                days);
    }

    private static void put(Map<Tier, Double> days, Tier tier, Double value) {
        if (value != null) {
            days.put(tier, value);
        }
    }

    private Query ask(String sql, Object... more) {
        var parameters = new Object[4 + more.length];
        parameters[0] = scope.office();
        parameters[1] = scope.county();
        parameters[2] = scope.period().start();
        parameters[3] = scope.period().end();
        System.arraycopy(more, 0, parameters, 4, more.length);
        return snapshot.query(sql, parameters);
    }
}
