package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.custody.Ground;

/** Stops the clocks whose rule allows it on this ground; the law knows one: a hearing in re-examination (art. 36 ¶2). */
public record PauseClocks(PauseGround ground, String reason) implements Deed {
    static PauseClocks read(Given given) {
        return new PauseClocks(given.choice(Field.GROUND, PauseGround.class), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.PAUSE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        if (ground == null) {
            throw Refusal.of(List.of(new FieldFault(Field.GROUND.contractName(), "required")));
        }
        var stoppable = file.clocks().open().stream()
                .filter(clock -> !clock.isPaused())
                .filter(clock -> Versions.whole(clock, occasion.legal())
                        .leeway()
                        .pause(ground.ground())
                        .isPresent())
                .toList();
        if (stoppable.isEmpty()) {
            throw new Refusal(Why.NO_PAUSE, Words.chinese().label(ground));
        }
        stoppable.forEach(clock -> clock.pause(occasion.now().today(), ground.ground()));
        file.dueAsClocksSay();
        if (ground == PauseGround.HEARING) {
            file.holdOn(Ground.HEARING, occasion);
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
