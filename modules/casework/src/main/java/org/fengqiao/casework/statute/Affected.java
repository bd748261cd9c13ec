package org.fengqiao.casework.statute;

import java.time.LocalDate;

/** An open clock that a new version or a new calendar reaches: its day before and after, or why it is kept. */
public record Affected(
        long caseId,
        int clock,
        String county,
        String number,
        String rule,
        int step,
        String office,
        String oldPack,
        String oldVersion,
        String newVersion,
        LocalDate oldDue,
        LocalDate newDue,
        boolean oldProvisional,
        boolean newProvisional,
        Kept kept) {
    Affected becomes(String version, LocalDate due, boolean provisional) {
        return new Affected(
                caseId,
                clock,
                county,
                number,
                rule,
                step,
                office,
                oldPack,
                oldVersion,
                version,
                oldDue,
                due,
                oldProvisional,
                provisional,
                null);
    }

    Affected keptFor(Kept why) {
        return new Affected(
                caseId,
                clock,
                county,
                number,
                rule,
                step,
                office,
                oldPack,
                oldVersion,
                oldVersion,
                oldDue,
                oldDue,
                oldProvisional,
                oldProvisional,
                why);
    }

    public boolean moved() {
        return !oldDue.equals(newDue);
    }

    /** It would run out at once: its new day is over although the old one was not. */
    public boolean overdueOn(LocalDate today) {
        return !newProvisional && newDue.isBefore(today) && !oldDue.isBefore(today);
    }
}
