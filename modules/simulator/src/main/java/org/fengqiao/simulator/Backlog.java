package org.fengqiao.simulator;

import static org.fengqiao.simulator.Goal.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Tier;

/** How many open cases lie on which desk at the end, and how far they are: every stage has some, demo desks most. */
final class Backlog {
    /** The size for which the numbers here are meant; another county has as many more or fewer. */
    private static final int USUAL_SIZE = 2000;

    private static final List<Goal> VILLAGE =
            List.of(REGISTERED, FILED, SETTLED, RECEIVED, SENT_DOWN, REGISTERED, FILED);
    private static final List<Goal> CENTRE = List.of(
            ARRIVED,
            RECEIVED,
            PART_SENT,
            ASKED,
            ACCEPTED,
            SIMPLE,
            SETTLED,
            REGISTERED,
            ARRIVED,
            PART_DONE,
            ANSWERED,
            LATE,
            DELIVERED,
            GRANTED,
            SENT_DOWN,
            ACCEPTED,
            PART_RECEIVED,
            WITHDRAWN,
            DIVERTED,
            ARRIVED,
            MERGED,
            PART_OBJECTED,
            DECLINED,
            SETTLED,
            RECEIVED,
            ANSWERED);
    private static final List<Goal> DEPARTMENT = List.of(
            ARRIVED,
            RECEIVED,
            PART_SENT,
            ACCEPTED,
            PART_RECEIVED,
            ASKED,
            ANSWERED,
            GRANTED,
            DELIVERED,
            LATE,
            PART_SENT);

    /** The desks of the demo accounts. */
    private static final Map<String, Integer> DEMO =
            Map.of("100204", 6, "101201", 5, "100", 26, "101", 20, "", 19, "100-sfs", 11, "101-sfs", 8);

    private Backlog() {}

    static List<OpenCase> of(County county, int size, Dice dice) {
        var standing = new ArrayList<OpenCase>();
        for (var office : county.offices().all()) {
            if (office.kind() == OfficeKind.CENTRE || office.kind() == OfficeKind.DEPARTMENT) {
                fill(standing, office, wanted(office, county, size, dice), dice.between(0, 20));
            }
        }
        return standing;
    }

    private static void fill(List<OpenCase> standing, Office office, int wanted, int first) {
        boolean demo = wanted > 4;
        var goals = goals(office);
        for (int i = 0; i < wanted; i++) {
            var goal = goals.get((demo ? i : i + first) % goals.size());
            boolean noTierAbove = goal == SENT_DOWN && office.superior() == null;
            standing.add(new OpenCase(office, noTierAbove ? ARRIVED : goal));
        }
    }

    private static List<Goal> goals(Office office) {
        if (office.kind() == OfficeKind.DEPARTMENT) {
            return DEPARTMENT;
        }
        return office.tier() == Tier.VILLAGE ? VILLAGE : CENTRE;
    }

    private static int wanted(Office office, County county, int size, Dice dice) {
        var demo = DEMO.get(office.code().substring(county.code().length()));
        double usual = demo != null ? demo : ordinary(office, dice);
        return (int) Math.floor(usual * size / USUAL_SIZE + dice.fraction() * 0.99);
    }

    private static int ordinary(Office office, Dice dice) {
        if (office.kind() == OfficeKind.DEPARTMENT) {
            return dice.between(0, 2);
        }
        return office.tier() == Tier.VILLAGE ? dice.between(1, 3) : dice.between(7, 10);
    }
}
