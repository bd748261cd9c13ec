package org.fengqiao.simulator;

import java.util.function.Consumer;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Tier;

/** An open case on the pile of an office: how it came there, and how far it has gone. */
record OpenCase(Office office, Goal goal) implements Consumer<Walk> {
    @Override
    public void accept(Walk walk) {
        arrive(walk);
        goal.reach(walk, office);
    }

    /** The least age in days that lets it come so far, weekends included. */
    int leastAge() {
        if (goal.age() > 0) {
            return goal.age();
        }
        int level = isVillage() ? 1 : isTown() ? 7 : isPart() ? 12 : isDepartment() ? 14 : 17;
        return 1 + (level + goal.workdays()) * 3 / 2;
    }

    Purpose purpose(Dice dice) {
        if (goal.purpose() != null && !isVillage()) {
            return goal.purpose();
        }
        return isVillage() || dice.chance(70) ? Purpose.DISPUTE : Purpose.APPEAL;
    }

    /** A village of the office's area; the county's centre has all of them. */
    Office village(County county, Dice dice) {
        return dice.one(county.villages().stream()
                .filter(v -> v.code().startsWith(office.centre()))
                .toList());
    }

    private void arrive(Walk walk) {
        if (goal == Goal.REGISTERED || goal == Goal.SIMPLE) {
            atDoor(walk);
        } else if (goal == Goal.SENT_DOWN) {
            fromAbove(walk);
        } else if (isDepartment() && !isPart()) {
            toDepartment(walk);
        } else {
            fromBelow(walk, isPart() ? walk.county().offices().of(office.centre()) : office);
        }
    }

    private void atDoor(Walk walk) {
        if (isVillage()) {
            Arrival.atVillageDoor(walk);
        } else if (isTown()) {
            Arrival.atTownDoor(walk);
        } else {
            Arrival.atCountyDoor(walk);
        }
    }

    private void fromAbove(Walk walk) {
        if (isVillage()) {
            Arrival.inTown(walk);
        } else {
            Arrival.atCounty(walk);
        }
        Settling.accepted(walk, 40);
        Settling.sent(walk, office);
    }

    private void fromBelow(Walk walk, Office centre) {
        if (centre.tier() == Tier.VILLAGE) {
            Arrival.filed(walk);
        } else if (centre.code().equals(walk.town().code())) {
            Arrival.upToTown(walk);
        } else {
            Arrival.upToCounty(walk);
        }
    }

    private void toDepartment(Walk walk) {
        if (office.centre().equals(walk.town().code())) {
            Arrival.inTown(walk);
        } else {
            Arrival.atCounty(walk);
        }
        Settling.accepted(walk, 30);
        Answering.routed(walk, office);
    }

    private boolean isVillage() {
        return office.isCentre() && office.tier() == Tier.VILLAGE;
    }

    private boolean isTown() {
        return office.isCentre() && office.tier() == Tier.TOWN;
    }

    private boolean isDepartment() {
        return office.kind() == OfficeKind.DEPARTMENT;
    }

    private boolean isPart() {
        return isDepartment() && goal.name().startsWith("PART_");
    }
}
