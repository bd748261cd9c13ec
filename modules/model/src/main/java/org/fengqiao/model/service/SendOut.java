package org.fengqiao.model.service;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** The answer has left the office, which meets its duty; when it arrives is recorded by its delivery. */
public record SendOut(DeliveryMethod method, LocalDate sentOn, String proof) implements Deed {
    static SendOut read(Given given) {
        return new SendOut(
                given.choice(ServiceFields.METHOD, DeliveryMethod.class),
                given.date(ServiceFields.SENT_ON),
                given.text(ServiceFields.PROOF));
    }

    /** What is on its way is not sent a second time before it has come back. */
    static Refusal why(CaseFile file, Occasion occasion) {
        return Serving.sentOn(file)
                .map(day -> new Refusal(ServiceWhy.ON_ITS_WAY, day))
                .orElse(null);
    }

    @Override
    public Act act() {
        return ServiceAct.SEND_OUT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var days = new ServiceDays(change);
        var sent = days.day(ServiceFields.SENT_ON, sentOn);
        days.demandLastResort(method, change.file());
        days.refuseBroken();
        change.stateOr(Serving.class, Serving::new).sent(change.file(), sent);
        change.clocks().hear(change.file().episodeKind().sentReply(), sent);
        change.history().brings(new ServiceStep(change, ServiceAct.SEND_OUT, method, sent, proof));
        change.history().adds("sentOn", sent);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("method", method);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("proof", proof);
    }
}
