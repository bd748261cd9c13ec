package org.fengqiao.reports.escalation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.ReportScope;

/** The figures of the report at one moment: every number follows the cases registered within the scope. */
public record TieredEscalation(
        ReportScope scope,
        Moment asOf,
        Counts counts,
        Map<Tier, MedianHeld> custody,
        List<Stretch> stretches,
        List<Move> moves) {

    public MedianHeld held(Tier tier) {
        return custody.getOrDefault(tier, MedianHeld.NOTHING);
    }

    public long sent(Direction direction) {
        return sum(m -> m.direction() == direction);
    }

    public long sentFrom(Tier tier, Direction direction) {
        return sum(m -> m.direction() == direction && m.from().tier() == tier);
    }

    private long sum(Predicate<Move> condition) {
        return moves.stream().filter(condition).mapToLong(Move::count).sum();
    }
}
