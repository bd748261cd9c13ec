package org.fengqiao.reports.responsibility;

import org.fengqiao.reports.Share;

/**
 * What was in one hand: cases, seconds altogether, and of those the ones spent waiting for other offices, for citizens
 * and for a hearing; the seconds others waited for this office; and its clocks due in the period, the
 * law's and the county's own targets apart.
 */
public record Held(
        long cases,
        long seconds,
        long forOffices,
        long forCitizens,
        long forHearing,
        long awaited,
        long met,
        long missed,
        long atRisk,
        long targetsMet,
        long targetsMissed,
        long targetsAtRisk) {
    public Share metOfDecided() {
        return new Share(met, met + missed);
    }

    /** Whether any of the county's own targets was due or is at risk. */
    public boolean hasTargets() {
        return targetsMet + targetsMissed + targetsAtRisk > 0;
    }

    /** Time in hand that nobody else was waited for. */
    public long own() {
        return seconds - forOffices - forCitizens - forHearing;
    }
}
