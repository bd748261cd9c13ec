package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;

/**
 * The sender checks an objection and agrees (the case comes back) or does not, with a reason that reaches the office that
 * objected (条例 art. 23 ¶3: 核实同意).
 */
public record DecideObjection(boolean agreed, String reason, Integer assignment) implements Deed {
    static DecideObjection read(Given given) {
        var decided =
                new DecideObjection(given.yes(Field.AGREED), given.text(Field.REASON), given.number(Field.ASSIGNMENT));
        if (!decided.agreed && decided.reason == null && given.text(Field.AGREED) != null) {
            given.fault(Field.REASON, "required");
        }
        return decided;
    }

    @Override
    public Act act() {
        return TransferAct.DECIDE_OBJECTION;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var own = occasion.officer().office();
        if (assignment == null && change.file().isObjectedTowards(own)) {
            whole(own, change);
            return;
        }
        var part = change.parts().objectedTowards(own, assignment);
        if (agreed) {
            change.parts().giveBack(part);
        } else {
            Objections.of(change).reject(part.no());
            change.parts().overrule(part);
        }
        change.history().tell(TransferAct.DECIDE_OBJECTION, part.office());
    }

    private void whole(Office own, Change change) {
        change.history().tell(TransferAct.DECIDE_OBJECTION, change.file().hold().office());
        if (agreed) {
            change.clocks().hear(Happening.RETURNED);
            change.keeping().sendTo(own, TransferAct.DECIDE_OBJECTION);
            change.keeping().receive();
        } else {
            Objections.of(change).reject(null);
            change.keeping().objected(null);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("agreed", agreed, "assignment", assignment);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
