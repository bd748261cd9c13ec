package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** The file is closed: after a delivered answer, a told route, a settlement, a withdrawal or a merging. */
public record Close(String reason) implements Deed {
    static Close read(Given given) {
        return new Close(given.text(Field.REASON));
    }

    /** A duty of the organ's own is done or answered before the file is closed (条例 art. 31 (5)). */
    static Refusal why(CaseFile file, Occasion occasion) {
        return Duty.openIn(file).isPresent() ? new Refusal(PetitionWhy.DUTY_OPEN) : null;
    }

    @Override
    public Act act() {
        return PetitionAct.CLOSE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.round().close();
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
