package org.fengqiao.casework.dossier;

import java.time.LocalDate;

/**
 * What is lawful and yet worth a look: a service that was entered long after its day, or a duty that was met on its last
 * one. {@code what} is the act or the rule.
 */
public record CloseCall(
        String number, Kind kind, String what, String office, String officeName, LocalDate day, LocalDate enteredOn) {
    /** Why it is listed. */
    public enum Kind {
        ENTERED_LATE,
        ON_THE_LAST_DAY
    }
}
