package org.fengqiao.casework.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.office.Role;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.RungStep;

/**
 * One notice in an inbox. A reminder of the ladder names rule, day and case, or stands for {@code count} reminders of
 * several of them, {@code late} of which speak of a missed date; what differs between them is null.
 */
public record Letter(
        long id,
        Instant at,
        Act kind,
        String number,
        String rule,
        RungStep step,
        Colour colour,
        LocalDate due,
        int count,
        int late,
        Long person,
        Role role,
        boolean read) {
    public boolean isReminder() {
        return kind.is(Trait.REMINDER);
    }

    /** Whether it stands for several reminders. */
    public boolean isCollapsed() {
        return count > 1;
    }

    public boolean isLate() {
        return late > 0;
    }
}
