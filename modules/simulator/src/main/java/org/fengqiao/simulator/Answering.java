package org.fengqiao.simulator;

import java.util.List;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.petition.Adoption;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.petition.MakeAppeal;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.DecideObjection;
import org.fengqiao.model.transfer.RaiseObjection;
import org.fengqiao.model.transfer.Route;

/** How appeals and suggestions are answered: by the centre itself, or by the department they are sent to. */
final class Answering {
    private static final AnswerResult[] RESULTS = AnswerResult.values();
    private static final Adoption[] ADOPTIONS = Adoption.values();
    private static final DeliveryMethod[] METHODS = DeliveryMethod.values();
    private static final int SIMPLE = 60;

    private Answering() {}

    static void inTown(Walk walk) {
        Arrival.inTown(walk);
        Incidents.maybe(walk);
        if (Simple.suits(walk) && walk.dice().chance(SIMPLE)) {
            simple(walk);
            return;
        }
        Settling.accepted(walk, 100);
        AskingForTime.maybe(walk);
        if (walk.dice().chance(50)) {
            AskingForTime.ofThreeWeeks(walk, 5);
            PartsOut.reported(walk, Remit.of(walk.matter().category(), walk.town(), walk));
        }
        investigated(walk);
    }

    /** The county's desk is no organ: what it receives goes to one, whole, and now and then to a second one. */
    static void atCounty(Walk walk) {
        Arrival.atCounty(walk);
        Incidents.maybe(walk);
        toDepartment(walk, department(walk));
        if (walk.holdingOffice().isCentre()) {
            routed(walk, department(walk));
            Arrival.received(walk);
        }
        Settling.accepted(walk, 100);
        AskingForTime.maybe(walk);
        AskingForTime.ofThreeWeeks(walk, 3);
        investigated(walk);
    }

    private static Office department(Walk walk) {
        return Remit.of(walk.matter().category(), walk.county().centre(), walk);
    }

    private static void simple(Walk walk) {
        if (Simple.answered(walk)) {
            CaseEnding.closed(walk);
        } else {
            investigated(walk);
        }
    }

    /** A suggestion is studied and answered (条例 art. 29); nothing is accepted or refused for it. */
    static void suggestion(Walk walk) {
        if (walk.dice().chance(70)) {
            Arrival.inTown(walk);
        } else {
            Arrival.atCounty(walk);
        }
        Settling.accepted(walk, 100);
        walk.days(3, 9).hold(suggested(walk));
        delivered(walk);
        CaseEnding.closed(walk);
    }

    /** Advice is given in a few days; now and then it turns out that a right is claimed. */
    static void advice(Walk walk) {
        Arrival.inTown(walk);
        walk.days(1, 4).hold(new Answer(walk.say("answer", "advice"), null));
        delivered(walk);
        if (walk.dice().chance(40)) {
            walk.days(1, 5).citizen(new MakeAppeal(walk.say("claim")));
            Settling.accepted(walk, 100);
            investigated(walk);
        } else {
            CaseEnding.closed(walk);
        }
    }

    /** Sent whole; one in twelve objects first, and is mostly right. */
    static void toDepartment(Walk walk, Office department) {
        routed(walk, department);
        if (walk.dice().chance(8)) {
            var sender = walk.county().offices().of(department.centre());
            boolean agreed = walk.dice().chance(50);
            walk.days(1, 4).by(walk.at(department), new RaiseObjection(walk.say("objection"), null));
            walk.days(0, 2)
                    .by(
                            walk.at(sender),
                            new DecideObjection(agreed, walk.say("objection", agreed ? "agreed" : "refused"), null));
            if (agreed) {
                return;
            }
        }
        Arrival.received(walk);
        Contests.maybe(walk);
    }

    static void routed(Walk walk, Office department) {
        var due = walk.days(0, 3).endOf(walk.dice().between(20, 45));
        walk.hold(new Route(department.code(), null, due, false, walk.say("route")));
    }

    static void answered(Walk walk) {
        switch (walk.purpose()) {
            case SUGGESTION -> walk.hold(suggested(walk));
            case APPEAL -> ifItMay(walk, decided(walk, RESULTS[walk.dice().weighted(50, 35, 15)]));
            case REQUEST -> walk.hold(new Answer(walk.say("answer", "advice"), null));
            default -> walk.hold(new Answer(walk.say("answer", "settled"), null));
        }
    }

    /** Nobody signs an answer to an appeal but an organ. */
    private static void ifItMay(Walk walk, Answer answer) {
        if (walk.may(answer)) {
            walk.hold(answer);
        }
    }

    /** What was asked for, what was found, what is said to it, and by which article. */
    private static Answer decided(Walk walk, AnswerResult result) {
        var request = new AnsweredRequest(
                walk.matter().summary(),
                walk.say("answer.facts", result),
                walk.say("answer", result),
                List.of("XF:31(6)"));
        return new Answer(null, result, null, null, null, List.of(request));
    }

    private static Answer suggested(Walk walk) {
        var adoption = ADOPTIONS[walk.dice().weighted(35, 40, 25)];
        return new Answer(walk.say("answer.suggestion", adoption), null, adoption, null, null, List.of());
    }

    static void delivered(Walk walk) {
        walk.days(0, 3);
        if (walk.stage() == Stage.ANSWERED) {
            walk.hold(new Deliver(METHODS[walk.dice().weighted(45, 20, 30, 5)], walk.today(), null, walk.say("proof")));
            walk.duties().delivered(walk.holdingOffice());
        }
    }

    private static void investigated(Walk walk) {
        AskingForTime.ofThreeWeeks(walk, 8);
        walk.days(1, 4).hold(new Remark(walk.note("visit"), walk.dice().chance(50)));
        if (walk.dice().chance(30)) {
            walk.days(1, 3).hold(new Remark(walk.say("note", "call"), true));
        }
        walk.days(1, Diligence.slips(walk.holdingOffice(), walk.dice()) ? 15 : 4);
        answered(walk);
        delivered(walk);
        CaseEnding.closed(walk);
    }
}
