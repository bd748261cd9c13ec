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

/** The citizen is told the statutory way their matter belongs to (条例 art. 31 (1)–(5)). */
public record Divert(StatutoryRoute route, String reason) implements Deed {
    static Divert read(Given given) {
        return new Divert(given.choice(PetitionFields.ROUTE, StatutoryRoute.class), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return PetitionAct.DIVERT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().hear(Happening.NOTICE_GIVEN);
        change.clocks().hear(Happening.DIVERTED);
        change.round().reach(Stage.DIVERTED);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("route", route);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
