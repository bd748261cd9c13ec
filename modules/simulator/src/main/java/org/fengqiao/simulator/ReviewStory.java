package org.fengqiao.simulator;

import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.hearing.CloseHearing;
import org.fengqiao.model.hearing.HoldHearing;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.Receive;

/** Whoever does not accept the answer asks the office above (复查), and some of them once more (复核), with a hearing. */
final class ReviewStory {
    private static final AnswerResult[] RESULTS = {AnswerResult.UPHELD, AnswerResult.CHANGED, AnswerResult.REVOKED};
    private static final int AGAIN = 60;
    private static final int HEARD = 50;
    private static final int HEARD_AGAIN = 60;

    private ReviewStory() {}

    static void asked(Walk walk) {
        if (looked(walk, HEARD) && walk.dice().chance(AGAIN)) {
            looked(walk, HEARD_AGAIN);
        }
    }

    /** One look by the next office; false where there is none, or nobody in it who had no hand in the matter. */
    private static boolean looked(Walk walk, int heard) {
        walk.days(3, 14);
        if (!walk.asksForReview(walk.say("review"))) {
            return false;
        }
        walk.days(0, 1).hold(new Receive(null));
        walk.days(1, 5).hold(new Remark(walk.say("note.review"), false));
        if (walk.dice().chance(heard)) {
            walk.days(1, 3).hold(new HoldHearing(null, walk.say("hearing.panel"), walk.say("hearing.topic")));
            walk.days(0, 3).hold(new CloseHearing(walk.say("hearing.minutes"), walk.say("hearing.conclusion")));
        }
        int late = Diligence.slips(walk.holdingOffice(), walk.dice()) ? 14 : 0;
        var result = RESULTS[walk.dice().weighted(70, 20, 10)];
        walk.days(1 + late, 6 + late).hold(new Answer(walk.say("reviewed", result), result));
        walk.days(0, 2).hold(new Deliver(DeliveryMethod.IN_PERSON, walk.today(), null, walk.say("proof")));
        if (walk.stage() == Stage.TRANSFERRED) {
            // Revoked: it is back where it was first answered.
            walk.days(0, 2).hold(new Receive(null));
            walk.days(3, 12);
            Answering.answered(walk);
            Answering.delivered(walk);
        }
        walk.days(0, 2).hold(new Close(null));
        return result != AnswerResult.REVOKED;
    }
}
