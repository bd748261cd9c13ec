package org.fengqiao.model.visit;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;

/** From now on the time counts as time on site. */
record GoAndSee() implements Deed {
    @Override
    public Act act() {
        return VisitAct.GO_AND_SEE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().hear(Visits.WENT_TO_SEE);
        change.keeping().holdOn(Visits.ON_SITE);
    }
}
