package org.fengqiao.model.transfer;

import static org.fengqiao.model.casefile.Row.Work.*;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.transfer.TransferFields.*;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * A matter goes to another office or to another person: down, up, to the side, whole or in part (条例 arts 15, 22, 23).
 */
public enum TransferAct implements Act {
    ROUTE(law("XF:22")
            .power(Power.ROUTE)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(Happening.FORWARDED, Happening.ASSIGNED, Happening.REFERRAL_RECEIVED)
            .traits(SHOWN, SPOKEN, OBJECTABLE)
            .must(Field.OFFICE)
            .may(PART, DUE, Field.REASON)
            .look(SENDING, 1, "swap")
            .among((matter, occasion) -> Reach.byRoute(occasion))
            .read(Route::read)),
    RECEIVE(law("XF:23")
            .power(Power.RECEIVE)
            .by(Who.HOLDER_OR_ASSIGNEE)
            .from(Stage.OPEN)
            .traits(SHOWN, RECEIPT)
            .may(Field.ASSIGNMENT)
            .look(HANDLING, 1, "inbox")
            .step("received")
            .unless(Receive::why)
            .read(Receive::read)),
    OBJECT(law("XF:23")
            .power(Power.OBJECT)
            .by(Who.HOLDER_OR_ASSIGNEE)
            .from(Stage.OPEN)
            .brings(Happening.OBJECTED)
            .traits(SPOKEN)
            .must(Field.REASON)
            .may(Field.ASSIGNMENT)
            .look(REST, 3, "warn")
            .unless(RaiseObjection::why)
            .read(RaiseObjection::read)),
    DECIDE_OBJECTION(law("XF:23")
            .power(Power.DECIDE_OBJECTION)
            .by(Who.SENDER)
            .from(Stage.OPEN)
            .brings(Happening.RETURNED)
            .traits(SPOKEN)
            .must(Field.AGREED)
            .may(Field.REASON, Field.ASSIGNMENT)
            .look(HANDLING, 2, "arrow")
            .read(DecideObjection::read)),
    REPORT_BACK(law("XF:22")
            .power(Power.REPORT_BACK)
            .by(Who.ASSIGNEE)
            .from(Stage.ANY)
            .brings(Happening.REPORTED_BACK)
            .traits(SPOKEN)
            .must(Field.TEXT)
            .may(Field.ASSIGNMENT)
            .look(HANDLING, 3, "report")
            .read(ReportBack::read)),
    ESCALATE(law("XF:15")
            .power(Power.ESCALATE)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(Happening.HANDED_UP)
            .traits(SHOWN, SPOKEN, ONCE_MORE, STEERS)
            .must(Field.REASON)
            .look(SENDING, 2, "up")
            .unless(Escalate::why)
            .read(Escalate::read)),
    SEND_DOWN(law("XF:15")
            .power(Power.SEND_DOWN)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(Happening.FORWARDED, Happening.REFERRAL_RECEIVED)
            .traits(SHOWN, SPOKEN, ONCE_MORE, STEERS, OBJECTABLE)
            .must(Field.OFFICE, Field.REASON)
            .look(SENDING, 3, "down")
            .among(Reach::downward)
            .read(SendDown::read)),
    TAKE_OVER(law("XF:21")
            .power(Power.TAKE_OVER)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.OPEN)
            .must(Field.REASON)
            .may(PERSON)
            .look(REST, 4, "swap")
            .read(TakeOver::read)),
    REPORT_URGENT(law("XF:25")
            .power(Power.REPORT_URGENT)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.OPEN)
            .traits(SPOKEN, QUIET)
            .must(Field.REASON)
            .look(REST, 5, "warn")
            .unless(ReportUrgent::why)
            .read(ReportUrgent::read)),
    URGE(law("XF:40")
            .power(Power.URGE)
            .by(Who.READER)
            .from(Stage.OPEN)
            .traits(SPOKEN, QUIET, HANDS_OFF)
            .must(Field.REASON)
            .look(REST, 7, "warn")
            .unless(Urge::why)
            .read(Urge::read)),
    DECLARE_CONFLICT(law("XF:28")
            .power(Power.DECLARE_CONFLICT)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .traits(SPOKEN)
            .must(Field.REASON)
            .look(REST, 6, "cross")
            .read(DeclareConflict::read));

    private final Row row;

    TransferAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
