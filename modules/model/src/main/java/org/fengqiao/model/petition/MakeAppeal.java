package org.fengqiao.model.petition;

import java.util.Map;
import java.util.Set;
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

/**
 * A request for advice turns out to claim a right, or whoever filed an appeal insists that it is one: it is an appeal
 * from the same receipt, and every clock with it.
 */
public record MakeAppeal(String reason) implements Deed {
    /** Before it is answered, and when the answer shows that more was asked for. */
    static final Set<Stage> FROM = Set.of(
            Stage.REGISTERED,
            Stage.TRANSFERRED,
            Stage.RECEIVED,
            Stage.ACCEPTED,
            Stage.HANDLING,
            Stage.ANSWERED,
            Stage.SETTLED,
            Stage.DELIVERED,
            Stage.CLOSED);

    static MakeAppeal read(Given given) {
        return new MakeAppeal(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        boolean taken = file.purpose() != Purpose.APPEAL && file.wasAppeal();
        return taken || file.purpose() == Purpose.REQUEST ? null : new Refusal(Why.NOT_A_REQUEST);
    }

    @Override
    public Act act() {
        return PetitionAct.MAKE_APPEAL;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        boolean answered = !Stage.DISPUTABLE.contains(change.file().stage());
        change.classify(Purpose.APPEAL, null, null, null);
        if (answered) {
            NextRound.begin(change, act());
        } else {
            change.history().tell(act(), change.file().hold().office());
        }
        change.history().adds("purpose", Purpose.APPEAL);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
