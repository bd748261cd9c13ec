package org.fengqiao.model.visit;

import static org.fengqiao.model.casefile.Row.law;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;

/** What is done about a visit. */
public enum VisitAct implements Act {
    GO_AND_SEE(law("RMTJ:21").brings(Visits.WENT_TO_SEE).read(given -> new GoAndSee())),
    WAIT_FOR_THE_ROAD(law(null).read(given -> new WaitForTheRoad())),
    COME_BACK(law("RMTJ:21").brings(Visits.CAME_BACK).read(given -> new ComeBack()));

    private final Row row;

    VisitAct(Row.Draft draft) {
        row = draft.power(Visits.VISIT).by(Who.HOLDER).from(Stage.IN_HAND).row();
    }

    @Override
    public Row row() {
        return row;
    }
}
