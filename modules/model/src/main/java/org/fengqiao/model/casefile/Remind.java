package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.ladder.Rung;

/** A rung of the ladder was reached: what the clock watch writes, as the case's own log has it. */
record Remind(Clock clock, Rung rung) implements Deed {
    @Override
    public Act act() {
        return WatchAct.REMIND;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        // The reminder itself is all that happens.
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of(
                "clock",
                clock.no(),
                "rule",
                clock.rule(),
                "due",
                clock.due().day(),
                "step",
                rung.step(),
                "colour",
                rung.colour(),
                "round",
                clock.round(),
                "pos",
                rung.pos());
    }
}
