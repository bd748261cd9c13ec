package org.fengqiao.model.petition;

import static org.fengqiao.model.casefile.Row.Work.*;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.petition.PetitionFields.*;
import static org.fengqiao.time.rule.Happening.*;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;

/** What an organ is asked to do by its own law is followed until it has done it (条例 art. 31(5)). */
public enum DutyAct implements Act {
    RECORD_DUTY(law("XF:31")
            .power(Power.ANSWER)
            .by(Who.HOLDER)
            .from(Stage.DIVERTED)
            .brings(DUTY_DONE)
            .traits(SHOWN)
            .must(DUTY_RESULT, DONE_ON, Field.TEXT)
            .may(DUTY_PAPER, DOOR)
            .tells("text door")
            .look(HANDLING, 7, "report")
            .step("handled")
            .unless(RecordDuty::why)
            .read(RecordDuty::read));

    private final Row row;

    DutyAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
