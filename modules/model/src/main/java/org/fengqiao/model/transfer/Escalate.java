package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/** Hands the case to the office above. The clocks run on: going up never buys time. */
public record Escalate(String reason) implements Deed {
    static Escalate read(Given given) {
        return new Escalate(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return occasion.officer().office().superior() == null ? new Refusal(Why.NO_TIER_ABOVE) : null;
    }

    @Override
    public Act act() {
        return TransferAct.ESCALATE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var above =
                occasion.offices().above(occasion.officer().office()).orElseThrow(() -> new Refusal(Why.NO_TIER_ABOVE));
        change.clocks().hear(Happening.HANDED_UP);
        change.keeping().sendTo(above, TransferAct.ESCALATE);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
