package org.fengqiao.model.petition;

import static org.fengqiao.model.casefile.Row.Work.*;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.casefile.WrittenNotice.*;
import static org.fengqiao.model.petition.PetitionFields.*;
import static org.fengqiao.time.rule.Happening.*;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Paper;
import org.fengqiao.model.casefile.PublicDoor;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;

/** What the office that answers for a matter does with it, from acceptance to the closed file (条例 arts 23, 31–34). */
public enum PetitionAct implements Act {
    ACCEPT(law("XF:34")
            .power(Power.DECIDE_ACCEPTANCE)
            .by(PetitionBy.ORGAN)
            .from(Stage.REGISTERED, Stage.RECEIVED, Stage.ACCEPTED, Stage.HANDLING)
            .brings(NOTICE_ISSUED, NOTICE_SENT, NOTICE_SERVED, ACCEPTED, MEDIATION_ACCEPTED)
            .traits(SHOWN, STEERS)
            .may(Field.REASON, METHOD, PROOF)
            .look(HANDLING, 4, "tick")
            .step("accepted")
            .paper(Paper.ACCEPTANCE)
            .unless(Accept::why)
            .read(Accept::read)),
    DECLINE(law("XF:23")
            .power(Power.DECIDE_ACCEPTANCE)
            .by(PetitionBy.ORGAN)
            .from(Stage.REGISTERED, Stage.RECEIVED)
            .brings(NOTICE_ISSUED, NOTICE_SENT, NOTICE_SERVED, DECLINED)
            .traits(SHOWN, ONCE_MORE, DECIDES, REFUSES)
            .must(LEGAL_GROUND, Field.REASON)
            .may(EARLIER, COMPETENT, METHOD, PROOF)
            .tells("reason competent")
            .look(REST, 7, "cross")
            .step("accepted")
            .paper(Paper.REFUSAL)
            .read(Decline::read)),
    DIVERT(law("XF:31")
            .power(Power.DECIDE_ACCEPTANCE)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(NOTICE_ISSUED, NOTICE_SENT, NOTICE_SERVED, DIVERTED, DUTY_OWED)
            .traits(SHOWN, ONCE_MORE, STEERS)
            .must(ROUTE, Field.REASON)
            .may(PROCEDURE, DOOR, RECEIVED_ON, DUTY_BY, DUTY_LAW, METHOD, PROOF)
            .tells("reason procedure door dutyLaw")
            .look(REST, 8, "arrow")
            .step("accepted")
            .read(Divert::read)),
    TELL(law("XF:23")
            .power(Power.NOTE)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.ANY)
            .brings(Told.happenings())
            .traits(SHOWN, QUIET, DESPITE_REVIEW, REMEDY)
            .must(TOLD, Field.TEXT)
            .may(METHOD, PROOF, SENT_ON, DELIVERED_ON)
            .tells("text")
            .look(REST, 9, "arrow")
            .read(Tell::read)),
    SETTLE(law("XF:33")
            .power(Power.SETTLE)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(SETTLED, AGREEMENT_EFFECTIVE, RETURNED)
            .traits(SHOWN, ONCE_MORE, DECIDES)
            .must(OUTCOME)
            .may(FORM, AGREEMENT, SIGNED_ON, COVERS_ALL, AGREES)
            .tells("agreement")
            .look(HANDLING, 5, "tick")
            .step("handled")
            .paper(Paper.SETTLEMENT)
            .unless(Settle::why)
            .read(Settle::read)),
    ANSWER(law("XF:32")
            .power(Power.ANSWER)
            .by(PetitionBy.ORGAN)
            .from(Stage.REGISTERED, Stage.RECEIVED, Stage.ACCEPTED, Stage.HANDLING, Stage.SETTLED)
            .brings(DECISION_ISSUED, RETURNED, EXECUTION_OWED)
            .traits(SHOWN, ONCE_MORE, DECIDES)
            .may(RESULT, ADOPTION, RECEIVED_ON, SOURCE, REQUESTS, TEXT, Field.EXECUTE_BY)
            .tells("text")
            .look(HANDLING, 6, "report")
            .step("handled")
            .paper(Paper.ANSWER)
            .read(Answer::read)),
    REPLY_ON_THE_SPOT(law("XF:31")
            .power(Power.ANSWER)
            .by(PetitionBy.ORGAN)
            .from(Stage.IN_HAND)
            .brings(NOTICE_ISSUED, NOTICE_SENT, NOTICE_SERVED, SETTLED, RETURNED)
            .traits(SHOWN, ONCE_MORE, DECIDES, FOR_CLEAR)
            .must(REPLIED, REPLY_FORM, Field.TEXT, AGREES)
            .tells("text")
            .look(HANDLING, 5, "tick")
            .step("handled")
            .paper(Paper.SETTLEMENT)
            .unless(ReplyOnTheSpot::why)
            .read(ReplyOnTheSpot::read)),
    ASK_WRITTEN(law("XF:32")
            .power(Power.RECEIVE)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.SETTLED, Stage.CLOSED)
            .brings(ACCEPTED, MATTER_RECEIVED)
            .traits(SHOWN, SPOKEN, CITIZENS, RESTART, REMEDY)
            .may(Field.REASON)
            .tells("reason")
            .door(new PublicDoor("written-reply"))
            .look(HANDLING, 10, "report")
            .step("registered")
            .unless(AskWritten::why)
            .read(AskWritten::read)),
    MAKE_APPEAL(law("XF:31")
            .power(Power.RECEIVE)
            .by(Who.HOLDING_OFFICE)
            .from(MakeAppeal.FROM)
            .brings(MATTER_RECEIVED)
            .traits(SHOWN, SPOKEN, CITIZENS, REMEDY)
            .may(Field.REASON)
            .tells("reason")
            .door(new PublicDoor("appeal"))
            .look(HANDLING, 11, "up")
            .step("registered")
            .unless(MakeAppeal::why)
            .read(MakeAppeal::read)),
    RATE(law("XF:21")
            .power(Power.RATE_AFTER_VISIT)
            .by(Who.READER)
            .from(Stage.DELIVERED, Stage.SETTLED, Stage.CLOSED)
            .brings(RETURN_CALLED)
            .traits(SHOWN, SPOKEN, QUIET, CITIZENS, HANDS_OFF)
            .must(LEVEL)
            .may(WORDS, VISIT, SIGNED_FORM, Field.ANSWER)
            .tells("words")
            .door(Petition.RATING)
            .look(HANDLING, 14, "star")
            .unless(Rate::why)
            .read(Rate::read)),
    WITHDRAW(law("XF:21")
            .power(Power.NOTE)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.UNDECIDED)
            .brings(WITHDRAWN)
            .traits(SHOWN, SPOKEN, CITIZENS, ONCE_MORE)
            .may(Field.REASON, MUST_BE_SIGNED, Field.ANSWER)
            .door(new PublicDoor("withdrawal"))
            .look(REST, 9, "swap")
            .step("handled")
            .read(Withdraw::read)),
    CLOSE(law("XF:34")
            .power(Power.CLOSE)
            .by(Who.HOLDER)
            .from(Stage.CLOSABLE)
            .traits(SHOWN, ONCE_MORE, ENDING)
            .may(Field.REASON)
            .look(HANDLING, 8, "tick")
            .step("closed")
            .unless(Close::why)
            .read(Close::read)),
    EXTEND(law("XF:34")
            .power(Power.EXTEND)
            .by(Who.HOLDER_OR_ASSIGNEE)
            .from(Stage.OPEN)
            .traits(SPOKEN, ONCE_MORE)
            .must(Field.DAYS, Field.REASON)
            .may(Field.RULE, Field.ASSIGNMENT)
            .look(REST, 10, "arrow")
            .unless(Extend::why)
            .read(Extend::read)),
    DECIDE_EXTENSION(law("XF:34")
            .by(Who.HEAD)
            .from(Stage.OPEN)
            .traits(SHOWN, SPOKEN, ONCE_MORE)
            .must(Field.AGREED)
            .may(Field.REASON, Field.RULE, Field.ASSIGNMENT, PARTIES_AGREE)
            .look(REST, 11, "arrow")
            .paper(Paper.EXTENSION)
            .unless(DecideExtension::why)
            .read(DecideExtension::read)),
    PAUSE(law("XF:36")
            .power(Power.EXTEND)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .traits(SHOWN)
            .must(GROUND, Field.REASON)
            .look(REST, 12, "arrow")
            .unless(PauseClocks::why)
            .read(PauseClocks::read)),
    RESUME(law("XF:36")
            .power(Power.EXTEND)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .traits(SHOWN)
            .may(Field.REASON)
            .look(REST, 13, "arrow")
            .unless(ResumeClocks::why)
            .read(ResumeClocks::read)),
    SIMPLIFY(law("XF:34")
            .power(Power.DECIDE_ACCEPTANCE)
            .by(Who.HOLDER)
            .from(Stage.REGISTERED, Stage.RECEIVED)
            .brings(MATTER_RECEIVED)
            .traits(SHOWN, STEERS, FOR_CLEAR)
            .may(Field.REASON)
            .look(REST, 14, "arrow")
            .unless(Simplify::why)
            .read(Simplify::read)),
    CONVERT(law("XF:34")
            .power(Power.DECIDE_ACCEPTANCE)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(CONVERTED_TO_ORDINARY)
            .traits(SHOWN, SPOKEN, STEERS, CITIZENS)
            .must(Field.REASON)
            .tells("reason")
            .door(new PublicDoor("conversion"))
            .look(REST, 15, "arrow")
            .unless(Convert::why)
            .read(Convert::read)),
    ASK_CONFIRMATION(law("RT:33")
            .power(Power.SETTLE)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.SETTLED, Stage.CLOSED)
            .brings(CONFIRMATION_REQUESTED)
            .traits(SHOWN, QUIET)
            .must(COURT)
            .may(ASKED_ON)
            .look(REST, 17, "report")
            .unless(AskConfirmation::why)
            .read(AskConfirmation::read));

    private final Row row;

    PetitionAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
