package org.fengqiao.model.visit;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.clock.Versions;

/** Clocks whose rule knows of flooded roads stand still. */
record WaitForTheRoad() implements Deed {
    @Override
    public Act act() {
        return VisitAct.WAIT_FOR_THE_ROAD;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().open().stream()
                .filter(clock -> Versions.whole(clock, occasion.legal())
                        .leeway()
                        .pause(Visits.ROAD_FLOODED)
                        .isPresent())
                .forEach(clock -> clock.pause(change.today(), Visits.ROAD_FLOODED));
    }
}
