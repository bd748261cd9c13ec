package org.fengqiao.simulator;

import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.petition.Rate;
import org.fengqiao.model.petition.Told;
import org.fengqiao.model.review.Reopen;
import org.fengqiao.model.review.ReopenCause;
import org.fengqiao.model.transfer.ReportBack;

/** How a case ends: what the citizen says of it, the closing, and now and then a second round. */
final class CaseEnding {
    private static final RatingLevel[] LEVELS = RatingLevel.values();
    private static final int CONFIRMED_IN_WRITING = 15;
    private static final int CONTENT_AND_YET = 1;
    private static final int NOT_CONTENT = 12;
    private static final int CARRIED_OUT = 85;

    private CaseEnding() {}

    static void settled(Walk walk) {
        if (walk.dice().chance(CONFIRMED_IN_WRITING)) {
            walk.days(0, 2).hold(new Answer(walk.say("answer", "settled"), null));
            Answering.delivered(walk);
        }
        closed(walk);
    }

    static void closed(Walk walk) {
        var said = rated(walk);
        close(walk);
        if (said == RatingLevel.DISSATISFIED && walk.dice().chance(85)) {
            again(walk, ReopenCause.DISSATISFIED);
        } else if (walk.dice().chance(1)) {
            again(walk, ReopenCause.NEW_FACTS);
        } else if (walk.dice().chance(said == RatingLevel.SATISFIED ? CONTENT_AND_YET : NOT_CONTENT)) {
            ReviewStory.asked(walk);
        } else {
            carriedOut(walk);
        }
    }

    /** What was supported is done some weeks after the file was closed, mostly within its time. */
    private static void carriedOut(Walk walk) {
        boolean owed = walk.file().openParts().stream().anyMatch(part -> part.kind() == PartKind.EXECUTION);
        if (owed && walk.dice().chance(CARRIED_OUT)) {
            walk.days(5, 26).hold(new ReportBack(walk.say("report", "appeal"), null));
        }
    }

    static void close(Walk walk) {
        walk.days(0, 3).hold(new Close(walk.say("close", walk.stage())));
    }

    /** Half of the people rate by themselves; some are asked on a return visit by somebody who had no hand in it. */
    private static RatingLevel rated(Walk walk) {
        var level = LEVELS[walk.dice().weighted(78, 17, 5)];
        var words = walk.dice().chance(60) ? walk.say("rate", level) : null;
        switch (walk.dice().weighted(50, 25, 25)) {
            case 0 -> walk.days(0, 4).citizen(new Rate(level, words, null));
            case 1 -> visited(walk, level, words);
            default -> {
                return null;
            }
        }
        return level;
    }

    private static void visited(Walk walk, RatingLevel level, String words) {
        var colleague = walk.colleague(walk.holdingOffice());
        if (colleague != null) {
            walk.days(1, 4).by(colleague, new Rate(level, words, walk.say("visit")));
            walk.duties().done(Told.RETURN_CALL);
        }
    }

    private static void again(Walk walk, ReopenCause cause) {
        walk.days(2, 10).hold(new Reopen(cause, walk.say("reopen", cause)));
        if (cause == ReopenCause.NEW_FACTS) {
            walk.beginsAnew();
            Settling.accepted(walk, 100);
        }
        if (walk.matter().isDispute()) {
            Settling.mediated(walk);
        } else {
            walk.days(2, 8);
            Answering.answered(walk);
            Answering.delivered(walk);
        }
        walk.days(1, 4).citizen(new Rate(LEVELS[walk.dice().weighted(60, 35, 5)], null, null));
        close(walk);
    }
}
