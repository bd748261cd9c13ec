package org.fengqiao.time.deadline;

import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.time.rule.Ground;

/** Days left out of a period, the first and the last included. One that still runs is handed in up to today. */
public record Pause(LocalDate from, LocalDate to, Ground ground) {
    public Pause {
        Objects.requireNonNull(from, "from");
        if (ground == null) {
            throw new NotAllowed(NotAllowed.Why.PAUSE_WITHOUT_GROUND, from);
        }
        if (to == null || to.isBefore(from)) {
            throw new NotAllowed(NotAllowed.Why.PAUSE_ENDS_BEFORE_IT_BEGINS, from);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
