package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** Hands the case to the office above. The clocks run on: going up never buys time. */
public record Escalate(String reason) implements Deed {
    static Escalate read(Given given) {
        return new Escalate(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.ESCALATE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var above =
                occasion.offices().above(occasion.officer().office()).orElseThrow(() -> new Refusal(Why.NO_TIER_ABOVE));
        file.transferTo(above, Act.ESCALATE, occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
