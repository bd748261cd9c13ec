package org.fengqiao.time.deadline;

import java.time.LocalDate;
import java.util.Objects;

/** More time: so many days (working days when the rule counts those), and the day on which it was approved. */
public record Extension(int days, LocalDate approvedOn) {
    public Extension {
        Objects.requireNonNull(approvedOn, "approvedOn");
        if (days < 1) {
            throw new NotAllowed(NotAllowed.Why.EXTENSION_OF_NOTHING, days);
        }
    }
}
