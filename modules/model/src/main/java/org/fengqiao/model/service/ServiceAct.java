package org.fengqiao.model.service;

import static org.fengqiao.model.casefile.Row.Work.*;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.service.ServiceFields.*;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * An answer is served: it leaves the office, it arrives, or it comes back. That it left in time meets the office's
 * duty; that it arrived opens the citizen's window (条例 arts 34–36).
 */
public enum ServiceAct implements Act {
    SEND_OUT(law("XF:34")
            .power(Power.ANSWER)
            .by(Who.HOLDER)
            .from(Stage.ANSWERED)
            .brings(Happening.DECISION_SENT, Happening.REVIEW_ANSWERED, Happening.RECHECK_ANSWERED)
            .traits(SHOWN)
            .must(METHOD, PROOF)
            .may(SENT_ON)
            .look(HANDLING, 7, "arrow")
            .unless(SendOut::why)
            .read(SendOut::read)),
    DELIVER(law("XF:35")
            .power(Power.ANSWER)
            .by(Who.HOLDER)
            .from(Stage.ANSWERED)
            .brings(
                    Happening.DECISION_SENT,
                    Happening.DECISION_DELIVERED,
                    Happening.REPLY_SERVED,
                    Happening.REVIEW_ANSWERED,
                    Happening.REVIEW_REPLY_SERVED,
                    Happening.RECHECK_ANSWERED)
            .traits(SHOWN, ONCE_MORE)
            .must(METHOD, PROOF)
            .may(DELIVERED_ON, SENT_ON)
            .look(HANDLING, 8, "tick")
            .step("delivered")
            .read(Deliver::read)),
    UNDELIVERED(law("XF:35")
            .power(Power.ANSWER)
            .by(Who.HOLDER)
            .from(Stage.ANSWERED)
            .brings(Happening.SERVICE_RETURNED)
            .must(Field.REASON)
            .may(RETURNED_ON)
            .look(HANDLING, 9, "cross")
            .unless(Undelivered::why)
            .read(Undelivered::read)),
    SERVE_JOINED(law("XF:35")
            .power(Power.ANSWER)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.ANSWERED, Stage.DELIVERED, Stage.CLOSED)
            .traits(QUIET)
            .must(JOINED_CASE, METHOD, PROOF)
            .may(DELIVERED_ON)
            .look(REST, 16, "tick")
            .unless(ServeJoined::why)
            .read(ServeJoined::read)),
    /** The answer of the leading case was served on the people of this one. */
    SERVED_ALONG(law("XF:35")
            .by(Who.SYSTEM)
            .from(Stage.ANY)
            .brings(Happening.REPLY_SERVED)
            .traits(SHOWN, HANDS_OFF)
            .step("delivered"));

    private final Row row;

    ServiceAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
