package org.fengqiao.model.service;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;

/**
 * The answer reached the citizen: its arrival starts their windows (条例 arts 35, 36). Where nobody recorded before that
 * it left, it left on the day given, or on the day it arrived.
 */
public record Deliver(DeliveryMethod method, LocalDate deliveredOn, LocalDate sentOn, String proof) implements Deed {
    static Deliver read(Given given) {
        return new Deliver(
                given.choice(ServiceFields.METHOD, DeliveryMethod.class),
                given.date(ServiceFields.DELIVERED_ON),
                given.date(ServiceFields.SENT_ON),
                given.text(ServiceFields.PROOF));
    }

    @Override
    public Act act() {
        return ServiceAct.DELIVER;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var file = change.file();
        var onItsWay = Serving.sentOn(file);
        var days = new ServiceDays(change);
        var arrived = days.day(
                ServiceFields.DELIVERED_ON,
                deliveredOn,
                onItsWay.orElse(file.answeredOn().orElseThrow()),
                change.today());
        var left = days.day(ServiceFields.SENT_ON, sentOn, file.answeredOn().orElseThrow(), arrived);
        days.demandLastResort(method, file);
        days.refuseBroken();
        if (onItsWay.isEmpty()) {
            change.clocks().hear(change.file().episodeKind().sentReply(), left);
            change.history().adds("sentOn", left);
        }
        file.episodeKind().servedReply().forEach(what -> change.clocks().hear(what, arrived));
        change.round().reach(Stage.DELIVERED);
        change.history().brings(new ServiceStep(change, ServiceAct.DELIVER, method, arrived, proof));
        change.history().adds("deliveredOn", arrived);
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
