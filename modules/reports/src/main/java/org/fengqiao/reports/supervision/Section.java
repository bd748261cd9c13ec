package org.fengqiao.reports.supervision;

/** The parts of the report's list, in the order in which they are printed; every clock stands in one of them. */
public enum Section {
    MISSED,
    /** Fell due before the period, and is still open. */
    EARLIER,
    AT_RISK,
    PAUSED,
    PROVISIONAL,
    RUNNING,
    LAPSED,
    MET,
    /** Steps on the way of an obligation: listed, counted in no figure. */
    MILESTONE
}
