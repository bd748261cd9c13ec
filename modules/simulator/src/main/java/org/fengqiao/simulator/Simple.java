package org.fengqiao.simulator;

import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.AskWritten;
import org.fengqiao.model.petition.Convert;
import org.fengqiao.model.petition.ReplyForm;
import org.fengqiao.model.petition.ReplyOnTheSpot;
import org.fengqiao.model.petition.Simplify;

/** The simplified track: a clear first petition is accepted in three working days and decided in ten. */
final class Simple {
    private static final ReplyForm[] FORMS = ReplyForm.values();
    private static final int A_FEW = 5;
    private static final int CONVERTED = 15;
    private static final int ON_THE_SPOT = 60;
    private static final int CONTENT = 80;

    private Simple() {}

    /** Whether the matter at the counter is one that may go this way. */
    static boolean suits(Walk walk) {
        return walk.stage() == Stage.REGISTERED
                && walk.earlier() == null
                && isOfAFew(walk)
                && walk.matter().purpose() == Purpose.APPEAL
                && walk.may(new Accept(null));
    }

    /** Decided on this track, or converted on the way because it turns out not to be simple; then it goes on. */
    static boolean answered(Walk walk) {
        accepted(walk);
        walk.days(1, 3).hold(new Remark(walk.note("visit"), true));
        if (walk.dice().chance(CONVERTED)) {
            walk.days(1, 3).hold(new Convert(walk.say("convert")));
            return false;
        }
        int late = Diligence.slips(walk.holdingOffice(), walk.dice()) ? 7 : 0;
        walk.days(1 + late, 3 + late);
        if (walk.dice().chance(ON_THE_SPOT)) {
            replied(walk);
        } else {
            Answering.answered(walk);
            Answering.delivered(walk);
        }
        return true;
    }

    /** Told on the spot, and content; now and then the written answer is wanted after all. */
    private static void replied(Walk walk) {
        var outcome = walk.dice().chance(50) ? Outcome.FULFILLED : Outcome.EXPLAINED;
        var form = FORMS[walk.dice().weighted(60, 25, 15)];
        walk.hold(new ReplyOnTheSpot(outcome, form, walk.say("answer.spoken", outcome), true));
        if (!walk.dice().chance(CONTENT)) {
            walk.days(2, 8).citizen(new AskWritten(walk.say("written")));
            walk.days(1, 5);
            Answering.answered(walk);
            Answering.delivered(walk);
        }
    }

    private static boolean isOfAFew(Walk walk) {
        return walk.matter().headcount() <= A_FEW;
    }

    static void accepted(Walk walk) {
        walk.minutes(5, 40);
        if (isOfAFew(walk)) {
            walk.hold(new Simplify(walk.say("simplify")));
        }
        boolean late = Diligence.slips(walk.holdingOffice(), walk.dice());
        walk.days(late ? 2 : 0, late ? 5 : 1).hold(new Accept(null, walk.notice()));
        walk.acceptsNow();
    }
}
