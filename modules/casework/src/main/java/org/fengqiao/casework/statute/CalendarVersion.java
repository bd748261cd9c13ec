package org.fengqiao.casework.statute;

import java.time.LocalDate;
import org.fengqiao.time.LegalTime;

/** A year's notice, or (without a year) the days a county orders besides, as an administrator added it. */
public record CalendarVersion(
        long id,
        String county,
        Integer year,
        String text,
        String digest,
        String reason,
        LocalDate firstDay,
        boolean withdrawn,
        Signed added,
        Signed ended,
        String endedReason) {
    /** A year is the country's; a county's own days reach its own clocks alone. */
    CalendarAim aim(LegalTime legal) {
        return new CalendarAim(firstDay, year == null ? county : null, legal);
    }
}
