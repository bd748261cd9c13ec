package org.fengqiao.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.time.calendar.WorkCalendar;

/**
 * The last day of a period and the reasons for it. An office is due on the rolled day and warned on the unrolled one; a
 * provisional day rests on a year whose calendar is not published. {@code endsAt} is the first instant that is too late:
 * 24:00 of the last day, or the moment at which a term of hours ends.
 */
public record Deadline(
        LocalDate start,
        LocalDate due,
        LocalDate rolledFrom,
        LocalDate warning,
        boolean provisional,
        List<String> derivation,
        Instant endsAt) {
    public Deadline {
        derivation = List.copyOf(derivation);
    }

    /** 24:00 of a last day in Shanghai: the first instant that is too late (民法典 203). */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    /** Whether two derivations give the same reasons; what is only worded otherwise does not count. */
    public static boolean proveTheSame(List<String> one, List<String> other) {
        return Proof.isSame(one, other);
    }

    /** Nothing is called missed on a provisional date. */
    public boolean isMissedAt(Instant moment) {
        return !provisional && !moment.isBefore(endsAt());
    }
}
