package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.time.rule.Happening;

/** Not our remit: an objection with reasons, within five working days (条例 art. 23 ¶3). The sender decides. */
public record RaiseObjection(String reason, Integer assignment) implements Deed {
    static RaiseObjection read(Given given) {
        return new RaiseObjection(given.text(Field.REASON), given.number(Field.ASSIGNMENT));
    }

    @Override
    public Act act() {
        return Act.OBJECT;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        if (file.isHeldBy(occasion.officer().office())) {
            file.object(occasion);
        } else {
            var part = file.parts().sentTo(occasion.officer().office(), assignment);
            part.object(occasion);
            file.happens(Happening.OBJECTED, part, occasion);
            file.tell(Act.OBJECT, file.hold().office(), occasion);
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
