package org.fengqiao.model.service;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;

/**
 * The answer reached the people of a file that was merged into this one. They are co-petitioners: what is said to one
 * of them does not reach the others, and each has their own window from their own service (条例 art. 35).
 */
public record ServeJoined(String other, DeliveryMethod method, LocalDate deliveredOn, String proof) implements Deed {
    static ServeJoined read(Given given) {
        return new ServeJoined(
                given.text(ServiceFields.JOINED_CASE),
                given.choice(ServiceFields.METHOD, DeliveryMethod.class),
                given.date(ServiceFields.DELIVERED_ON),
                given.text(ServiceFields.PROOF));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return file.stage() == Stage.ANSWERED || file.hasReply() ? null : new Refusal(Why.NO_REPLY);
    }

    @Override
    public Act act() {
        return ServiceAct.SERVE_JOINED;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var file = change.file();
        long found =
                occasion.lookups().joinedTo(file.id(), other).orElseThrow(() -> new Refusal(Why.NOT_JOINED, other));
        var days = new ServiceDays(change);
        var day = days.day(ServiceFields.DELIVERED_ON, deliveredOn);
        days.demandLastResort(method, file);
        days.refuseBroken();
        change.history().brings(new ServiceStep(change, ServiceAct.SERVE_JOINED, method, day, proof));
        change.history().adds("deliveredOn", day);
        var answering = file.episodeKind().isReview() ? null : file.hold().office();
        change.also(found, new ServedAlong(file.number(), answering, method, day));
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("other", other, "method", method);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("proof", proof);
    }
}
