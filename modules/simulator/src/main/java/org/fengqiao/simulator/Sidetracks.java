package org.fengqiao.simulator;

import java.util.Map;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.intake.LinkKind;
import org.fengqiao.model.intake.LinkTo;
import org.fengqiao.model.petition.Decline;
import org.fengqiao.model.petition.DeclineGround;
import org.fengqiao.model.petition.Divert;
import org.fengqiao.model.petition.DutyResult;
import org.fengqiao.model.petition.RecordDuty;
import org.fengqiao.model.petition.StatutoryRoute;
import org.fengqiao.model.petition.Withdraw;

/** Cases that end without an answer of their own: not accepted, belonging elsewhere, withdrawn, doubled. */
final class Sidetracks {
    private static final Map<String, StatutoryRoute> ROUTES = Map.of(
            "10", StatutoryRoute.ARBITRATION,
            "08", StatutoryRoute.ADMINISTRATIVE_REMEDY,
            "03", StatutoryRoute.ADMINISTRATIVE_REMEDY,
            "09", StatutoryRoute.PROTECTION_DUTY,
            "12", StatutoryRoute.PROTECTION_DUTY);

    private Sidetracks() {}

    static void declined(Walk walk) {
        arrive(walk);
        decline(walk);
        CaseEnding.close(walk);
    }

    static void diverted(Walk walk) {
        arrive(walk);
        divert(walk);
        perform(walk);
        CaseEnding.close(walk);
    }

    static void withdrawn(Walk walk) {
        if (walk.dice().chance(60)) {
            Arrival.inVillage(walk);
        } else {
            Arrival.inTown(walk);
            Settling.accepted(walk, 50);
        }
        withdraw(walk);
        CaseEnding.close(walk);
    }

    static void merged(Walk walk) {
        if (walk.dice().chance(70)) {
            Arrival.inVillage(walk);
        } else {
            Arrival.inTown(walk);
        }
        merge(walk);
        CaseEnding.close(walk);
    }

    static void decline(Walk walk) {
        var decline = new Decline(
                DeclineGround.NOT_OURS, null, walk.say("decline.competent"), walk.say("decline"), walk.notice());
        if (walk.may(decline)) {
            walk.days(1, 6).hold(decline);
        } else {
            divert(walk);
            perform(walk);
        }
    }

    static void divert(Walk walk) {
        var route = route(walk);
        walk.days(1, 6)
                .hold(new Divert(
                        route,
                        walk.say("divert.procedure", route),
                        walk.say("divert.door", route),
                        walk.say("divert", route),
                        walk.notice()));
    }

    /** Only an organ does what it is asked to do by its own law; anybody else names the law's other way. */
    private static StatutoryRoute route(Walk walk) {
        var route = ROUTES.getOrDefault(walk.matter().category(), StatutoryRoute.LITIGATION);
        boolean own = walk.county().offices().organOf(walk.holdingOffice()).isPresent();
        return route == StatutoryRoute.PROTECTION_DUTY && !own ? StatutoryRoute.ADMINISTRATIVE_REMEDY : route;
    }

    /** What an organ does by its own law it does, mostly within its two months. */
    private static void perform(Walk walk) {
        if (walk.file().openParts().stream().anyMatch(part -> part.kind() == PartKind.DUTY)) {
            walk.days(4, 50);
            walk.hold(new RecordDuty(DutyResult.PERFORMED, walk.today(), null, walk.say("duty"), null));
        }
    }

    static void withdraw(Walk walk) {
        walk.days(1, 6).citizen(new Withdraw(walk.dice().chance(80) ? walk.say("withdraw") : null));
    }

    static void merge(Walk walk) {
        var first = walk.earlier();
        walk.days(0, 3).hold(new LinkTo(first.number(), LinkKind.DUPLICATE, walk.say("duplicate")));
    }

    private static void arrive(Walk walk) {
        if (walk.dice().chance(70)) {
            Arrival.inTown(walk);
        } else {
            Arrival.atCounty(walk);
        }
    }
}
