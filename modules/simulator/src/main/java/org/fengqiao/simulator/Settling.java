package org.fengqiao.simulator;

import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.model.transfer.SendDown;

/** How disputes are settled: on the spot, by mediation in a few meetings, with departments, or sent down again. */
final class Settling {
    private static final Outcome[] OUTCOMES = {Outcome.AGREED, Outcome.FULFILLED, Outcome.EXPLAINED};

    private Settling() {}

    static void inVillage(Walk walk) {
        Arrival.inVillage(walk);
        Incidents.maybe(walk);
        if (walk.dice().chance(50)) {
            onTheSpot(walk);
        } else {
            mediated(walk);
        }
        CaseEnding.settled(walk);
    }

    static void inTown(Walk walk) {
        Arrival.inTown(walk);
        Incidents.maybe(walk);
        accepted(walk, 70);
        AskingForTime.maybe(walk);
        if (walk.dice().chance(45)) {
            PartsOut.reported(walk, Remit.of(walk.matter().category(), walk.town(), walk));
        }
        if (walk.dice().chance(6)) {
            sentDown(walk, walk.village());
        }
        mediated(walk);
        CaseEnding.settled(walk);
    }

    static void atCounty(Walk walk) {
        Arrival.atCounty(walk);
        Incidents.maybe(walk);
        accepted(walk, 85);
        AskingForTime.maybe(walk);
        int departments = walk.dice().weighted(30, 50, 20);
        for (int i = 0; i < departments; i++) {
            PartsOut.reported(
                    walk, Remit.of(walk.matter().category(), walk.county().centre(), walk));
        }
        if (walk.dice().chance(15)) {
            sentDown(walk, walk.town());
        }
        mediated(walk);
        CaseEnding.settled(walk);
    }

    static void accepted(Walk walk, int percent) {
        walk.days(0, 2);
        if (!walk.isOver() && walk.dice().chance(percent) && walk.may(new Accept(null)) && walk.acceptsNow()) {
            walk.hold(new Accept(null, walk.notice()));
        }
    }

    static void mediated(Walk walk) {
        int meetings = walk.dice().weighted(35, 45, 20);
        for (int i = 0; i < meetings; i++) {
            walk.days(1, 2)
                    .hold(new Remark(
                            walk.note(i == 0 ? "visit" : "meeting"), walk.dice().chance(40)));
        }
        var outcome = OUTCOMES[walk.dice().weighted(80, 12, 8)];
        walk.days(1, 3)
                .hold(
                        outcome == Outcome.AGREED
                                ? new Settle(outcome, AgreementForm.WRITTEN, walk.say("agreement"))
                                : oral(walk, outcome));
    }

    /** The centre above sends it down with an instruction; there it is taken in hand again. */
    private static void sentDown(Walk walk, Office below) {
        sent(walk, below);
        Arrival.received(walk);
    }

    static void sent(Walk walk, Office below) {
        var key = below.code().equals(walk.village().code()) ? "village" : "town";
        walk.days(1, 3).hold(new SendDown(below.code(), walk.say("senddown", key)));
        walk.duties().sentDown(below);
    }

    private static void onTheSpot(Walk walk) {
        walk.minutes(20, 110).hold(oral(walk, OUTCOMES[walk.dice().weighted(35, 50, 15)]));
    }

    private static Settle oral(Walk walk, Outcome outcome) {
        return outcome == Outcome.EXPLAINED
                ? new Settle(outcome, null, null)
                : new Settle(outcome, AgreementForm.ORAL, walk.say("agreement", "oral"));
    }
}
