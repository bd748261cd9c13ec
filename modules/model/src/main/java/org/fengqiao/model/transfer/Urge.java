package org.fengqiao.model.transfer;

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

/** The petition office calls on whoever holds the matter to get on with it (催办, 条例 art. 40). It moves no clock. */
public record Urge(String reason) implements Deed {
    static Urge read(Given given) {
        return new Urge(given.text(Field.REASON));
    }

    /** Nobody urges their own office. */
    static Refusal why(CaseFile file, Occasion occasion) {
        return file.isHeldBy(occasion.officer().office()) ? new Refusal(TransferWhy.HELD_HERE) : null;
    }

    @Override
    public Act act() {
        return TransferAct.URGE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var holder = change.file().hold().office();
        change.history().tell(TransferAct.URGE, holder);
        change.history().adds("told", holder);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
