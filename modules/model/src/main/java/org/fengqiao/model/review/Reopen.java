package org.fengqiao.model.review;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.time.rule.Happening;

/** The matter is taken up again in a new episode; nothing of the last one is overwritten. */
public record Reopen(ReopenCause cause, String reason) implements Deed {
    static Reopen read(Given given) {
        return new Reopen(given.choice(ReviewFields.CAUSE, ReopenCause.class), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return ReviewAct.REOPEN;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var own = occasion.officer().office();
        boolean anew = cause == ReopenCause.NEW_FACTS;
        if (change.file().isFinal() && !anew) {
            throw new Refusal(Why.FINAL);
        }
        if (!anew && !change.file().isHeldBy(own)) {
            // Taking a review back to where it began would take the citizen's next level away.
            throw new Refusal(Why.ONLY_NEW_FACTS);
        }
        if (anew) {
            change.round().forgetAcceptance();
        }
        change.clocks().hear(anew ? Happening.MATTER_RECEIVED : Happening.REOPENED);
        change.round().begin(EpisodeKind.REOPENED, own, occasion.person());
        change.keeping().touch(own);
        change.round().liftFinality();
        change.round().reach(change.file().isAccepted() ? Stage.HANDLING : Stage.RECEIVED);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("cause", cause);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
