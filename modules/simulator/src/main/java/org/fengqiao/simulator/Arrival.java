package org.fengqiao.simulator;

import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.Receive;

/** The ways by which a matter comes to the desk at which something is done about it. */
final class Arrival {
    private static final Channel[] VILLAGE_DOORS = {Channel.VISIT, Channel.GRID, Channel.PHONE};
    private static final Channel[] TOWN_DOORS = {Channel.VISIT, Channel.PHONE, Channel.REFERRED, Channel.LETTER};
    private static final Channel[] COUNTY_DOORS = {Channel.VISIT, Channel.ONLINE, Channel.REFERRED, Channel.LETTER};
    private static final int BY_CODE = 20;
    private static final int STRAIGHT_TO_TOWN = 22;
    private static final int STRAIGHT_TO_COUNTY = 40;

    private Arrival() {}

    static void inVillage(Walk walk) {
        if (walk.dice().chance(BY_CODE)) {
            filed(walk);
            received(walk);
        } else {
            atVillageDoor(walk);
        }
    }

    static void atVillageDoor(Walk walk) {
        walk.registeredAt(walk.village(), VILLAGE_DOORS[walk.dice().weighted(50, 34, 16)]);
    }

    static void filed(Walk walk) {
        walk.filedBy(walk.dice().chance(70) ? Channel.QR : Channel.ONLINE);
    }

    static void inTown(Walk walk) {
        if (walk.dice().chance(STRAIGHT_TO_TOWN)) {
            atTownDoor(walk);
        } else {
            upToTown(walk);
            received(walk);
        }
    }

    static void atTownDoor(Walk walk) {
        walk.registeredAt(walk.town(), TOWN_DOORS[walk.dice().weighted(50, 18, 20, 12)]);
    }

    /** The village tries first, and hands up what it cannot settle. */
    static void upToTown(Walk walk) {
        inVillage(walk);
        if (walk.dice().chance(70)) {
            walk.days(0, 2).hold(new Remark(walk.note("visit"), walk.dice().chance(50)));
        }
        walk.days(1, 2).hold(new Escalate(walk.say("escalate", walk.matter().isDispute() ? "" : "appeal")));
    }

    static void atCounty(Walk walk) {
        if (walk.dice().chance(STRAIGHT_TO_COUNTY)) {
            atCountyDoor(walk);
        } else {
            upToCounty(walk);
            received(walk);
        }
    }

    static void atCountyDoor(Walk walk) {
        walk.registeredAt(walk.county().centre(), COUNTY_DOORS[walk.dice().weighted(45, 25, 20, 10)]);
    }

    static void upToCounty(Walk walk) {
        inTown(walk);
        walk.days(1, 2).hold(new Remark(walk.note("meeting"), walk.dice().chance(50)));
        walk.days(1, 2).hold(new Escalate(walk.say("escalate", "town")));
    }

    /** Somebody takes it in hand, mostly the same or the next day. */
    static void received(Walk walk) {
        if (walk.stage() == Stage.TRANSFERRED) {
            walk.days(0, walk.dice().chance(85) ? 1 : 3).hold(new Receive(null));
        }
    }
}
