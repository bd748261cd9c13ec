package org.fengqiao.reports.accountability;

import org.fengqiao.reports.Share;

/** How often one rule was missed, of how often it was decided, and how many of the missed ones still run. */
public record MissedRule(String rule, boolean local, long missed, long decided, long open, long longestLate) {
    public Share missedOfDecided() {
        return new Share(missed, decided);
    }
}
