package org.fengqiao.reports.supervision;

import java.util.List;
import org.fengqiao.reports.Share;
import org.fengqiao.time.ladder.RungStep;

/**
 * What one step of the ladder sent out in the period about periods of the law, or about a county's targets, and how it
 * was answered; rungs passed before an import apart.
 */
public record RungCount(
        RungStep step,
        boolean local,
        long sent,
        long answered,
        Double medianDays,
        long beforeImport,
        List<FirstAct> acts) {
    /** An act that answered, and how often. */
    public record FirstAct(String act, long count) {}

    RungCount with(List<FirstAct> found) {
        return new RungCount(step, local, sent, answered, medianDays, beforeImport, found);
    }

    public Share answeredOfSent() {
        return new Share(answered, sent);
    }
}
