package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** Direct interest: the officer steps back and the case leaves their hands (回避, 条例 art. 28). */
public record DeclareConflict(String reason) implements Deed {
    static DeclareConflict read(Given given) {
        return new DeclareConflict(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return TransferAct.DECLARE_CONFLICT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.keeping().letGo();
        change.history().tell(TransferAct.DECLARE_CONFLICT, change.file().hold().office());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
