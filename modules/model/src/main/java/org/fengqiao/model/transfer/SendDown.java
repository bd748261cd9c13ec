package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.office.OfficeFunction;

/** Sends the case to a lower centre, with an instruction: what belongs below is settled below (条例 art. 15 ¶3). */
public record SendDown(String office, String instruction) implements Deed {
    static SendDown read(Given given) {
        return new SendDown(given.text(Field.OFFICE), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return TransferAct.SEND_DOWN;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var target = occasion.offices().of(office);
        if (!target.isCentre()
                || !target.active()
                || !occasion.offices().isBelow(target, occasion.officer().office())) {
            throw new Refusal(Why.NOT_BELOW, target.name());
        }
        if (change.file().purpose() == Purpose.APPEAL && target.is(OfficeFunction.SELF_GOVERNING)) {
            throw new Refusal(Why.VILLAGE_TAKES_PARTS, target.name());
        }
        change.refer(target, TransferAct.SEND_DOWN);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("to", office);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", instruction);
    }
}
