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

/** The matter is not accepted; the citizen is told why (条例 art. 23). */
public record Decline(String reason) implements Deed {
    static Decline read(Given given) {
        return new Decline(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return PetitionAct.DECLINE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().hear(Happening.NOTICE_GIVEN);
        change.clocks().hear(Happening.DECLINED);
        change.round().reach(Stage.DECLINED);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
