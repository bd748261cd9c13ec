package org.fengqiao.reports.escalation;

import java.util.Map;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.Share;

/** How many cases came in, and how many of them each tier settled. */
public record Counts(long registered, long imported, Map<Tier, Long> settledAt) {
    public long settled() {
        return settledAt.values().stream().mapToLong(Long::longValue).sum();
    }

    public long settled(Tier tier) {
        return settledAt.getOrDefault(tier, 0L);
    }

    public Share settledOfRegistered() {
        return new Share(settled(), registered);
    }

    public Share share(Tier tier) {
        return new Share(settled(tier), settled());
    }

    /** 小事不出村: what the village itself settled, of all that is settled. */
    public Share inVillage() {
        return share(Tier.VILLAGE);
    }

    /** 大事不出镇: what never had to be settled by the county, of all that is settled. */
    public Share inVillageOrTown() {
        return new Share(settled(Tier.VILLAGE) + settled(Tier.TOWN), settled());
    }
}
