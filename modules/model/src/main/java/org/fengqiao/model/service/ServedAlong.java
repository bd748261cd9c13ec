package org.fengqiao.model.service;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/** On the merged file: its people have the leading case's answer in hand, and their own window opens. */
record ServedAlong(String other, String office, DeliveryMethod method, LocalDate day) implements Deed {
    @Override
    public Act act() {
        return ServiceAct.SERVED_ALONG;
    }

    /** Whoever answered for the leading case answers for this one, too: a review of it goes up from there. */
    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().hear(Happening.REPLY_SERVED, day);
        change.round().servedAlong();
        if (office != null && !change.file().hold().office().equals(office)) {
            change.keeping().standsWith(occasion.offices().of(office), null);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("other", other, "method", method, "deliveredOn", day);
    }
}
