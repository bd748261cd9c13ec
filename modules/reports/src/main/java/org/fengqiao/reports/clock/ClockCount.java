package org.fengqiao.reports.clock;

import java.util.EnumMap;
import java.util.Map;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.Share;

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

    /** Its columns, for a question that groups the cohort's clocks. */
    public static final String COLUMNS =
            """
            count(*) filter (where falls_due and standing = 'MET') as met,
            count(*) filter (where falls_due and standing = 'MISSED') as missed,
            count(*) filter (where falls_due and standing = 'LAPSED') as lapsed,
            count(*) filter (where falls_due and standing = 'RUNNING') as running,
            count(*) filter (where falls_due and standing = 'PAUSED') as paused,
            count(*) filter (where falls_due and standing = 'PROVISIONAL') as provisional,
            count(*) filter (where ended_on is null) as open,
            count(*) filter (where at_risk) as at_risk,
            count(*) filter (where earlier) as earlier
            """;

    /** All obligations of the inquiry's office and those below it, the law's and the county's own apart. */
    public static Map<Footing, ClockCount> of(Inquiry inquiry) {
        var counts = new EnumMap<Footing, ClockCount>(Map.of(Footing.STATUTORY, NONE, Footing.LOCAL, NONE));
        inquiry.ask("select local, " + COLUMNS + " from clocks where step = 0 group by local")
                .list(row -> counts.put(Footing.of(row.yes("local")), row.as(ClockCount.class)));
        return counts;
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
