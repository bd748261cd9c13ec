package org.fengqiao.reports.clock;

import org.fengqiao.reports.Share;
import org.fengqiao.reports.reading.Line;

/**
 * How many clocks stand how. The first six are those due in the period, each in one of them; {@code open} and
 * {@code atRisk} are as of now, whenever they fall due; {@code earlier} fell due before the period and are still open.
 */
public record ClockCount(
        long met,
        long missed,
        long lapsed,
        long running,
        long paused,
        long provisional,
        long open,
        long atRisk,
        long earlier) {
    public static final ClockCount NONE = new ClockCount(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The columns that {@link #read} reads, for a question that groups the cohort's clocks. */
    public static final String COLUMNS =
            """
            count(*) filter (where falls_due and standing = 'MET'),
            count(*) filter (where falls_due and standing = 'MISSED'),
            count(*) filter (where falls_due and standing = 'LAPSED'),
            count(*) filter (where falls_due and standing = 'RUNNING'),
            count(*) filter (where falls_due and standing = 'PAUSED'),
            count(*) filter (where falls_due and standing = 'PROVISIONAL'),
            count(*) filter (where ended_on is null),
            count(*) filter (where at_risk),
            count(*) filter (where earlier)
            """;

    /** All obligations of the inquiry's office and those below it. */
    public static ClockCount of(Inquiry inquiry) {
        return inquiry.ask("select " + COLUMNS + " from clocks where step = 0").one(row -> read(row, 1));
    }

    public static ClockCount read(Line row, int first) {
        return new ClockCount(
                row.number(first),
                row.number(first + 1),
                row.number(first + 2),
                row.number(first + 3),
                row.number(first + 4),
                row.number(first + 5),
                row.number(first + 6),
                row.number(first + 7),
                row.number(first + 8));
    }

    public ClockCount plus(ClockCount other) {
        return new ClockCount(
                met + other.met,
                missed + other.missed,
                lapsed + other.lapsed,
                running + other.running,
                paused + other.paused,
                provisional + other.provisional,
                open + other.open,
                atRisk + other.atRisk,
                earlier + other.earlier);
    }

    /** All that fall due in the period. */
    public long due() {
        return met + missed + lapsed + running + paused + provisional;
    }

    /** Of those it is decided about: met or missed. */
    public Share metOfDecided() {
        return new Share(met, met + missed);
    }

    public Share missedOfDecided() {
        return new Share(missed, met + missed);
    }

    public Share atRiskOfOpen() {
        return new Share(atRisk, open);
    }

    public Share decidedOfDue() {
        return new Share(met + missed, due());
    }
}
