package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.time.rule.Happening;

/** The citizen is told the statutory way their matter belongs to (条例 art. 31 (1)–(5)). */
public record Divert(StatutoryRoute route, String reason) implements Deed {
    static Divert read(Given given) {
        return new Divert(given.choice(Field.ROUTE, StatutoryRoute.class), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.DIVERT;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.happens(Happening.NOTICE_GIVEN, occasion);
        file.happens(Happening.DIVERTED, occasion);
        file.moveTo(Stage.DIVERTED);
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
