package org.fengqiao.architecture.broken.model.office;

import java.time.LocalDate;
import org.fengqiao.architecture.broken.model.party.Party;

/** Breaks: aggregates form no cycle; the model never asks the time. */
public class Office {
    private Party visitor;

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public LocalDate today() {
        return visitor == null ? LocalDate.now() : null;
    }
}
