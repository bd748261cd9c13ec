package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;

/** The answer reached the citizen; the day is proved by the service and starts their windows (条例 art. 35). */
public record Deliver(DeliveryMethod method, java.time.LocalDate deliveredOn) implements Deed {
    static Deliver read(Given given) {
        return new Deliver(
                given.choice(PetitionFields.METHOD, DeliveryMethod.class), given.date(PetitionFields.DELIVERED_ON));
    }

    @Override
    public Act act() {
        return PetitionAct.DELIVER;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var day = deliveredOn == null ? change.today() : deliveredOn;
        change.file().episodeKind().servedReply().forEach(what -> change.clocks()
                .hear(what, day));
        change.round().reach(Stage.DELIVERED);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("method", method, "deliveredOn", deliveredOn);
    }
}
