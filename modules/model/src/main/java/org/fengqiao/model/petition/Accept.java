package org.fengqiao.model.petition;

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
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.time.rule.Happening;

/** The matter is accepted (受理): once in an episode, and this alone starts the term of 条例 art. 34. */
public record Accept(String reason, WrittenNotice notice) implements Deed {
    /** Accepted, with the printed notice handed over. */
    public Accept(String reason) {
        this(reason, WrittenNotice.IN_THE_ACT);
    }

    static Accept read(Given given) {
        return new Accept(given.text(Field.REASON), WrittenNotice.issuedBy(given));
    }

    /** Once in a round; a later holder may confirm it, which is a receipt and starts nothing. */
    static Refusal why(CaseFile file, Occasion occasion) {
        boolean again = file.isAccepted() && file.stage() != Stage.TRANSFERRED;
        return again ? new Refusal(Why.ALREADY_ACCEPTED) : null;
    }

    @Override
    public Act act() {
        return PetitionAct.ACCEPT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        notice.on(change, act());
        if (!change.file().isAccepted()) {
            change.clocks().hear(Happening.ACCEPTED);
            if (change.file().purpose() == Purpose.DISPUTE) {
                change.clocks().hear(Happening.MEDIATION_ACCEPTED);
            }
        }
        PetitionBy.sign(change);
        change.round().reach(Stage.ACCEPTED);
    }

    @Override
    public Map<String, Object> facts() {
        return notice.facts();
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "proof", notice.proof());
    }
}
