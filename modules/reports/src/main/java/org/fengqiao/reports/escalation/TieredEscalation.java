package org.fengqiao.reports.escalation;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.Scope;
import org.fengqiao.reports.Share;

/** The figures of the report at one moment: every number follows the cases registered within the scope. */
public record TieredEscalation(
        Scope scope,
        Moment asOf,
        long registered,
        long imported,
        Map<Tier, TierLine> tiers,
        List<Stretch> stretches,
        List<Move> moves) {

    public long settled() {
        return tiers.values().stream().mapToLong(TierLine::settled).sum();
    }

    public Share settledOfRegistered() {
        return new Share(settled(), registered);
    }

    /** 小事不出村: what the village itself settled, of all that is settled. */
    public Share settledInVillage() {
        return settledAt(Tier.VILLAGE);
    }

    /** 大事不出镇: what never had to be settled by the county, of all that is settled. */
    public Share settledInVillageOrTown() {
        return new Share(tier(Tier.VILLAGE).settled() + tier(Tier.TOWN).settled(), settled());
    }

    public Share settledAt(Tier tier) {
        return new Share(tier(tier).settled(), settled());
    }

    public long sentUp() {
        return sent(Direction.UP);
    }

    public long sentDown() {
        return sent(Direction.DOWN);
    }

    public long sentFrom(Tier tier, Direction direction) {
        return moves.stream()
                .filter(m -> m.direction() == direction && m.from().tier() == tier)
                .mapToLong(Move::count)
                .sum();
    }

    public TierLine tier(Tier tier) {
        return tiers.getOrDefault(tier, TierLine.NOTHING);
    }

    private long sent(Direction direction) {
        return moves.stream()
                .filter(m -> m.direction() == direction)
                .mapToLong(Move::count)
                .sum();
    }
}
