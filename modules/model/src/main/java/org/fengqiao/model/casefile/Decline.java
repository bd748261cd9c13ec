package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.time.rule.Happening;

/** The matter is not accepted; the citizen is told why (条例 art. 23). */
public record Decline(String reason) implements Deed {
    static Decline read(Given given) {
        return new Decline(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.DECLINE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.happens(Happening.NOTICE_GIVEN, occasion);
        file.happens(Happening.DECLINED, occasion);
        file.moveTo(Stage.DECLINED);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
