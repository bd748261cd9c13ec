package org.fengqiao.model.review;

import static org.fengqiao.model.casefile.Row.Work.HANDLING;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.review.ReviewFields.*;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Paper;
import org.fengqiao.model.casefile.PublicDoor;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * Another organ looks at what was answered, or the matter is taken up again (条例 arts 35, 36).
 */
public enum ReviewAct implements Act {
    REQUEST_REVIEW(law("XF:35")
            .power(Power.RECEIVE)
            .by(ReviewBy.PETITIONER)
            .from(Stage.DELIVERED, Stage.MERGED, Stage.CLOSED, Stage.ARCHIVED)
            .brings(
                    Happening.REVIEW_REQUESTED,
                    Happening.REVIEW_REQUEST_RECEIVED,
                    Happening.RECHECK_REQUESTED,
                    Happening.RECHECK_REQUEST_RECEIVED)
            .traits(SHOWN, CITIZENS, SPOKEN, APPEALS, REMEDY)
            .must(Field.REASON)
            .may(POSTED_ON, RECEIVED_ON)
            .tells("reason")
            .door(new PublicDoor("review-requests"))
            .look(HANDLING, 9, "up")
            .step("registered")
            .paper(Paper.REQUEST)
            .unless(RequestReview::why)
            .read(RequestReview::read)),
    CONFIRM_POSTMARK(law("XF:35")
            .power(Power.RECEIVE)
            .by(Who.HOLDER)
            .from(Stage.RECEIVED, Stage.HANDLING)
            .traits(SHOWN)
            .must(POSTED_ON, POSTMARK)
            .look(HANDLING, 10, "tick")
            .unless(ConfirmPostmark::why)
            .read(ConfirmPostmark::read)),
    ENTER_RESULT(law("XF:36")
            .power(Power.RECEIVE)
            .by(Who.HOLDER)
            .from(Stage.RECEIVED, Stage.HANDLING)
            .brings(
                    Happening.DECISION_ISSUED,
                    Happening.REVIEW_ANSWERED,
                    Happening.RECHECK_ANSWERED,
                    Happening.RETURNED,
                    Happening.EXECUTION_OWED)
            .traits(SHOWN, ONCE_MORE, HANDS_OFF)
            .must(Field.RESULT, DECIDED_ON, DECISION, Field.TEXT)
            .may(Field.EXECUTE_BY)
            .tells("text")
            .look(HANDLING, 11, "report")
            .step("handled")
            .unless(EnterResult::why)
            .read(EnterResult::read)),
    REOPEN(law("XF:36")
            .power(Power.REOPEN)
            .by(ReviewBy.ANSWERED_FIRST)
            .from(Stage.CLOSED, Stage.ARCHIVED)
            .brings(Happening.REOPENED, Happening.MATTER_RECEIVED)
            .traits(SHOWN, RESTART, DESPITE_REVIEW, REMEDY)
            .must(Field.REASON)
            .may(CAUSE)
            .look(HANDLING, 12, "arrow")
            .step("registered")
            .paper(Paper.RESTART)
            .read(Reopen::read));

    private final Row row;

    ReviewAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
