package org.fengqiao.model.casefile;

import java.util.Map;

/** The sender checks an objection and agrees (the case comes back) or does not (条例 art. 23 ¶3: 核实同意). */
public record DecideObjection(boolean agreed, String reason, Integer assignment) implements Deed {
    static DecideObjection read(Given given) {
        return new DecideObjection(given.yes(Field.AGREED), given.text(Field.REASON), given.number(Field.ASSIGNMENT));
    }

    @Override
    public Act act() {
        return Act.DECIDE_OBJECTION;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        if (assignment == null && file.objectionIsFor(occasion.officer().office())) {
            file.decideObjection(agreed, occasion);
            return;
        }
        var part = file.parts().objectedTowards(occasion.officer().office(), assignment);
        if (agreed) {
            file.giveBack(part, occasion);
        } else {
            part.overrule();
        }
        file.tell(Act.DECIDE_OBJECTION, part.toOffice(), occasion);
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
