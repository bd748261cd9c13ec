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

/**
 * The citizen takes the matter back: their own act, never a condition of anything. An officer only enters what the
 * citizen has signed.
 */
public record Withdraw(String reason, Long form) implements Deed {
    public Withdraw(String reason) {
        this(reason, null);
    }

    static Withdraw read(Given given) {
        return new Withdraw(given.text(Field.REASON), given.id(PetitionFields.MUST_BE_SIGNED));
    }

    @Override
    public Act act() {
        return PetitionAct.WITHDRAW;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (!occasion.byCitizen()) {
            SignedForm.enter(PetitionFields.MUST_BE_SIGNED, form, change, occasion);
        }
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
