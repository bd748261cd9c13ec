package org.fengqiao.simulator;

import java.util.Map;
import org.fengqiao.model.intake.Classify;
import org.fengqiao.model.intake.LinkKind;
import org.fengqiao.model.intake.LinkTo;
import org.fengqiao.model.transfer.DeclareConflict;
import org.fengqiao.model.transfer.Receive;
import org.fengqiao.model.transfer.ReportUrgent;
import org.fengqiao.model.transfer.TakeOver;

/** What comes between now and then: a colleague takes over, a conflict of interest, an urgent report, a wrong category. */
final class Incidents {
    private static final Map<String, String> MISTAKEN =
            Map.of("02", "06", "06", "02", "03", "07", "07", "03", "04", "12");

    private Incidents() {}

    static void maybe(Walk walk) {
        if (walk.earlier() != null) {
            repeat(walk);
        }
        switch (walk.dice().weighted(885, 40, 20, 20, 35)) {
            case 1 -> takeOver(walk);
            case 2 -> conflict(walk);
            case 3 -> urgent(walk);
            case 4 -> reclassify(walk);
            default -> {
                /* nothing out of the way */
            }
        }
    }

    private static void repeat(Walk walk) {
        var link = new LinkTo(walk.earlier().number(), LinkKind.REPEAT, walk.say("repeat"));
        walk.minutes(10, 60).hold(link);
    }

    private static void takeOver(Walk walk) {
        var colleague = walk.successor(walk.holdingOffice());
        if (colleague != null) {
            walk.days(0, 2).by(colleague, new TakeOver(null, null, walk.say("takeover")));
        }
    }

    private static void conflict(Walk walk) {
        var holder = walk.holder();
        var colleague = walk.successor(walk.holdingOffice());
        if (colleague != null) {
            walk.minutes(20, 90).by(holder, new DeclareConflict(walk.say("conflict")));
            walk.days(0, 1).by(colleague, new Receive(null));
        }
    }

    static void urgent(Walk walk) {
        walk.minutes(10, 60).hold(new ReportUrgent(walk.say("urgent")));
    }

    private static void reclassify(Walk walk) {
        var right = MISTAKEN.get(walk.matter().category());
        if (right != null) {
            var petitionClass = walk.county().petitionClasses().get(right);
            walk.days(0, 2).hold(new Classify(null, right, petitionClass, walk.say("classify")));
        }
    }
}
