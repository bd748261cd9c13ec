package org.fengqiao.model.intake;

import static org.fengqiao.model.casefile.Row.Work.HANDLING;
import static org.fengqiao.model.casefile.Row.Work.REST;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.intake.IntakeFields.*;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.PublicDoor;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * A matter is entered once, whatever the door, and its file kept in order (条例 arts 19, 21).
 */
public enum IntakeAct implements Act {
    REGISTER(law("XF:21")
            .power(Power.REGISTER)
            .by(Who.READER)
            .brings(Happening.MATTER_RECEIVED)
            .traits(SHOWN, SPOKEN, ENTRY, OWN_WORDS)
            .step("registered")),
    CLASSIFY(law("XF:21")
            .power(Power.CLASSIFY)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(Happening.HANDED_UP, Happening.MATTER_RECEIVED, Happening.ACCEPTED, Happening.RETURNED)
            .traits(SHOWN, ONCE_MORE)
            .tellsIf("reclassified", "reason")
            .may(Field.PURPOSE, CATEGORY, PETITION_CLASS, LITIGATION_RIGHTS, AGAINST_VILLAGE, Field.REASON)
            .look(REST, 1, "arrow")
            .read(Classify::read)),
    LINK(law("XF:19")
            .power(Power.LINK)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(Happening.MERGED)
            .traits(ONCE_MORE)
            .must(OTHER, KIND)
            .may(Field.REASON)
            .look(REST, 2, "arrow")
            .read(LinkTo::read)),
    UNLINK(law("XF:19")
            .power(Power.LINK)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .from(Stage.MERGED, Stage.CLOSED)
            .traits(SHOWN, ONCE_MORE)
            .must(OTHER, KIND, Field.REASON)
            .look(REST, 2, "arrow")
            .read(Unlink::read)),
    SPLIT(law("XF:22")
            .power(Power.LINK)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .brings(Happening.MATTER_RECEIVED)
            .traits(SHOWN, ONCE_MORE, STEERS)
            .must(DEMANDS)
            .may(Field.REASON)
            .look(REST, 2, "swap")
            .read(Split::read)),
    ASK_CITIZEN(law("XF:19")
            .power(Power.NOTE)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .traits(SHOWN)
            .must(MISSING, UNTIL)
            .tells("missing")
            .look(HANDLING, 13, "report")
            .unless(AskCitizen::why)
            .read(AskCitizen::read)),
    RECEIVED_SUPPLEMENT(law("XF:19")
            .power(Power.NOTE)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.IN_HAND)
            .traits(SHOWN, SPOKEN, CITIZENS)
            .must(Field.TEXT)
            .tells("text")
            .door(new PublicDoor("supplements"))
            .look(HANDLING, 13, "tick")
            .unless(Supplement::why)
            .read(Supplement::read)),
    /** Another file was merged into this one. */
    JOINED(law("XF:19").by(Who.SYSTEM).from(Stage.ANY).traits(SHOWN, QUIET, SPOKEN, HANDS_OFF)),
    /** That was a mistake. */
    PARTED(law("XF:19").by(Who.SYSTEM).from(Stage.ANY).traits(SHOWN, QUIET, SPOKEN, HANDS_OFF)),
    NOTE(law("XF:21")
            .power(Power.NOTE)
            .by(Who.READER)
            .from(Stage.ANY)
            .traits(QUIET, HANDS_OFF, DESPITE_CONFLICT)
            .must(Field.TEXT)
            .may(PUBLIC)
            .tellsIf("public", "text")
            .look(HANDLING, 13, "report")
            .read(Remark::read)),
    REISSUE_CODE(law("XF:21")
            .power(Power.NOTE)
            .by(Who.HOLDING_OFFICE)
            .from(Stage.ANY)
            .traits(SHOWN, SPOKEN, QUIET, HANDS_OFF, NEW_CODE)
            .must(IDENTIFIED_BY, Field.REASON)
            .look(REST, 4, "qr")
            .read(ReissueCode::read)),
    ATTACH(law("XF:21").power(Power.NOTE).by(Who.READER).from(Stage.ANY).traits(QUIET));

    private final Row row;

    IntakeAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
