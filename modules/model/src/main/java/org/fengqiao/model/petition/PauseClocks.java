package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.custody.Ground;

/** Stops the clocks whose rule allows it on this ground; the law knows one: a hearing in re-examination (art. 36 ¶2). */
public record PauseClocks(PauseGround ground, String reason) implements Deed {
    static PauseClocks read(Given given) {
        return new PauseClocks(given.choice(PetitionFields.GROUND, PauseGround.class), given.text(Field.REASON));
    }

    /** Something must run from which the rules leave days out. */
    static Refusal why(CaseFile file, Occasion occasion) {
        boolean some = file.openClocks().stream()
                .anyMatch(clock -> !clock.isPaused()
                        && !Versions.whole(clock, occasion.legal())
                                .leeway()
                                .pauses()
                                .isEmpty());
        return some ? null : new Refusal(Why.NO_PAUSE, Words.chinese().label(PauseGround.HEARING));
    }

    @Override
    public Act act() {
        return PetitionAct.PAUSE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (ground == null) {
            throw Refusal.of(List.of(new FieldFault(PetitionFields.GROUND.contractName(), "required")));
        }
        var stoppable = change.clocks().open().stream()
                .filter(clock -> !clock.isPaused())
                .filter(clock -> Versions.whole(clock, occasion.legal())
                        .leeway()
                        .pause(ground.ground())
                        .isPresent())
                .toList();
        if (stoppable.isEmpty()) {
            throw new Refusal(Why.NO_PAUSE, Words.chinese().label(ground));
        }
        stoppable.forEach(clock -> clock.pause(change.today(), ground.ground()));
        change.clocks().dueAsClocksSay();
        if (ground == PauseGround.HEARING) {
            change.keeping().holdOn(Ground.HEARING);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("ground", ground);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
