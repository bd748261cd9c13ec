package org.fengqiao.model.intake;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** The leading case learns that another was merged into it, or that this was a mistake; its holder is told. */
record Joined(Act act, String other, String reason) implements Deed {
    @Override
    public Act act() {
        return act;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.history().tell(act, change.file().hold().office());
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("other", other);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
