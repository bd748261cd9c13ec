package org.fengqiao.model.service;

import java.time.LocalDate;
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
import org.fengqiao.time.rule.Happening;

/** What was sent came back, or was not taken in: it is to be served again. */
public record Undelivered(LocalDate returnedOn, String reason) implements Deed {
    static Undelivered read(Given given) {
        return new Undelivered(given.date(ServiceFields.RETURNED_ON), given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return Serving.sentOn(file).isPresent() ? null : new Refusal(ServiceWhy.NOT_SENT);
    }

    @Override
    public Act act() {
        return ServiceAct.UNDELIVERED;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var days = new ServiceDays(change);
        var back = days.day(
                ServiceFields.RETURNED_ON,
                returnedOn,
                Serving.sentOn(change.file()).orElseThrow(),
                change.today());
        days.refuseBroken();
        change.stateOr(Serving.class, Serving::new).cameBack(change.file());
        change.clocks().hear(Happening.SERVICE_RETURNED, back);
        change.history().brings(new ServiceStep(change, ServiceAct.UNDELIVERED, null, back, null));
        change.history().adds("returnedOn", back);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
