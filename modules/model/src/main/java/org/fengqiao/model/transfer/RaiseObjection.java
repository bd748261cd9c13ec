package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/** Not our remit: an objection with reasons, within five working days (条例 art. 23 ¶3). The sender decides. */
public record RaiseObjection(String reason, Integer assignment) implements Deed {
    static RaiseObjection read(Given given) {
        return new RaiseObjection(given.text(Field.REASON), given.number(Field.ASSIGNMENT));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        boolean whole = file.isHeldBy(occasion.officer().office());
        return whole && !file.wasSentFromAbove() ? new Refusal(Why.NOTHING_TO_OBJECT) : null;
    }

    @Override
    public Act act() {
        return TransferAct.OBJECT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (change.file().isHeldBy(occasion.officer().office())) {
            change.keeping().objected(occasion.now().at());
            change.clocks().hear(Happening.OBJECTED);
            var sender = change.file().sending().orElseThrow().by();
            change.history().tell(TransferAct.OBJECT, sender);
        } else {
            var part = change.parts().sentTo(occasion.officer().office(), assignment);
            change.parts().object(part);
            change.history().tell(TransferAct.OBJECT, change.file().hold().office());
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("assignment", assignment);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
