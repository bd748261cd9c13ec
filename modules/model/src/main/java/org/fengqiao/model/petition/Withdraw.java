package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.time.rule.Happening;

/** The citizen takes the matter back: their own act only, never a condition of anything. */
public record Withdraw(String reason) implements Deed {
    static Withdraw read(Given given) {
        return new Withdraw(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return PetitionAct.WITHDRAW;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().hear(Happening.WITHDRAWN);
        change.round().reach(Stage.WITHDRAWN);
        change.parts().release();
        change.history().tell(PetitionAct.WITHDRAW, change.file().hold().office());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
