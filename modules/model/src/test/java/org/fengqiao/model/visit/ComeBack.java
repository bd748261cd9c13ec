package org.fengqiao.model.visit;

import java.util.List;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.custody.Ground;

/** Whoever went is back, and the office handles the matter again. */
record ComeBack() implements Deed {
    @Override
    public Act act() {
        return VisitAct.COME_BACK;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        for (var clock : List.copyOf(change.clocks().open())) {
            if (clock.isPaused()) {
                resume(clock, change, occasion);
            }
        }
        change.clocks().hear(Visits.CAME_BACK);
        change.keeping().holdOn(Ground.HANDLING);
    }

    private static void resume(Clock clock, Change change, Occasion occasion) {
        clock.resume(change.today(), occasion.legal());
        change.clocks().moved(clock);
    }
}
