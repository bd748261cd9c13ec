package org.fengqiao.model.casefile;

import java.util.Map;

/** The answer reached the citizen; the day is proved by the service and starts their windows (条例 art. 35). */
public record Deliver(DeliveryMethod method, java.time.LocalDate deliveredOn) implements Deed {
    static Deliver read(Given given) {
        return new Deliver(given.choice(Field.METHOD, DeliveryMethod.class), given.date(Field.DELIVERED_ON));
    }

    @Override
    public Act act() {
        return Act.DELIVER;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.deliver(deliveredOn, occasion);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("method", method, "deliveredOn", deliveredOn);
    }
}
