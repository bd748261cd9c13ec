package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;

/** The office to which the case or a part was sent names the person who has it now (签收). */
public record Receive(Integer assignment) implements Deed {
    static Receive read(Given given) {
        return new Receive(given.number(Field.ASSIGNMENT));
    }

    /** The whole matter, or a part of it, must wait for it. */
    static Refusal why(CaseFile file, Occasion occasion) {
        var own = occasion.officer().office();
        boolean whole = file.isHeldBy(own) && file.stage() == Stage.TRANSFERRED;
        boolean part = file.openParts().stream().anyMatch(each -> !each.isReceived() && each.isOwedBy(own));
        return whole || part
                ? null
                : new Refusal(
                        Why.WRONG_STAGE,
                        Words.chinese().label(file.stage()),
                        Words.chinese().label(TransferAct.RECEIVE));
    }

    @Override
    public Act act() {
        return TransferAct.RECEIVE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (change.file().isHeldBy(occasion.officer().office()) && assignment == null) {
            change.keeping().receive();
        } else {
            change.parts().receive(change.parts().sentTo(occasion.officer().office(), assignment));
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("assignment", assignment);
    }
}
