package org.fengqiao.simulator;

import java.util.Map;
import org.fengqiao.model.casefile.Purpose;

/** Chooses the course of a case that is told to its end, if the period allows. */
final class LifeStory {
    /** Of a hundred disputes of a kind, how many are settled in the village and in the town; the rest in the county. */
    private record Tiers(int village, int town) {}

    private static final Tiers USUAL = new Tiers(66, 24);
    private static final Tiers CLOSE_TO_HOME = new Tiers(81, 15);
    private static final Tiers WITH_AUTHORITIES = new Tiers(45, 31);
    private static final Map<String, Tiers> BY_CATEGORY = Map.ofEntries(
            Map.entry("01", CLOSE_TO_HOME),
            Map.entry("02", CLOSE_TO_HOME),
            Map.entry("99", CLOSE_TO_HOME),
            Map.entry("08", WITH_AUTHORITIES),
            Map.entry("09", WITH_AUTHORITIES),
            Map.entry("10", WITH_AUTHORITIES),
            Map.entry("13", WITH_AUTHORITIES),
            Map.entry("14", WITH_AUTHORITIES),
            Map.entry("15", WITH_AUTHORITIES));

    private LifeStory() {}

    static void tell(Walk walk) {
        if (walk.earlier() != null && walk.dice().chance(25)) {
            Sidetracks.merged(walk);
            return;
        }
        switch (walk.dice().weighted(930, 25, 22, 11)) {
            case 1 -> Sidetracks.withdrawn(walk);
            case 2 -> Sidetracks.diverted(walk);
            case 3 -> Sidetracks.declined(walk);
            default -> straight(walk);
        }
    }

    private static void straight(Walk walk) {
        var purpose = walk.matter().purpose();
        if (purpose == Purpose.DISPUTE) {
            dispute(walk);
        } else if (purpose == Purpose.SUGGESTION) {
            Answering.suggestion(walk);
        } else if (purpose == Purpose.REQUEST) {
            Answering.advice(walk);
        } else if (walk.dice().chance(55)) {
            Answering.inTown(walk);
        } else {
            Answering.atCounty(walk);
        }
    }

    private static void dispute(Walk walk) {
        var tiers = BY_CATEGORY.getOrDefault(walk.matter().category(), USUAL);
        switch (walk.dice().weighted(tiers.village, tiers.town, 100 - tiers.village - tiers.town)) {
            case 0 -> Settling.inVillage(walk);
            case 1 -> Settling.inTown(walk);
            default -> Settling.atCounty(walk);
        }
    }
}
