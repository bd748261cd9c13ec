package org.fengqiao.model.intake;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.rule.Ground;

/** What the citizen was asked for has come, by themselves or through the desk: nobody waits for them any more. */
public record Supplement(String text) implements Deed {
    static final Ground GROUND = Ground.SUPPLEMENTING;

    static Supplement read(Given given) {
        return new Supplement(given.text(Field.TEXT));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return isWaited(file) ? null : new Refusal(IntakeWhy.NOTHING_MISSING);
    }

    static boolean isWaited(CaseFile file) {
        return file.hold().ground() == org.fengqiao.model.custody.Ground.WAITING_CITIZEN;
    }

    @Override
    public Act act() {
        return IntakeAct.RECEIVED_SUPPLEMENT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        noLongerWaits(change);
        if (occasion.byCitizen()) {
            change.history()
                    .tell(
                            IntakeAct.RECEIVED_SUPPLEMENT,
                            change.file().hold().office(),
                            change.file().hold().person());
        }
    }

    /** Clocks that stood still for it run again. */
    static void noLongerWaits(Change change) {
        change.keeping().holdOn(org.fengqiao.model.custody.Ground.HANDLING);
        var legal = change.occasion().legal();
        List<Clock> stood = change.clocks().open().stream()
                .filter(clock -> clock.isPaused()
                        && Versions.whole(clock, legal).leeway().pause(GROUND).isPresent())
                .toList();
        for (var clock : stood) {
            clock.resume(change.today(), legal);
            change.clocks().moved(clock);
        }
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text);
    }
}
