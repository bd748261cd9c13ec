package org.fengqiao.reports.clock;

/** What became of a clock by the as-of moment; every clock has exactly one. Being late on a provisional date is none. */
public enum ClockStanding {
    MET,
    MISSED,
    /** Ended within its time for another reason: what it asked for was no longer needed. */
    LAPSED,
    RUNNING,
    PAUSED,
    /** Past a date that was counted without the year's calendar, so nobody can say yet whether it is late. */
    PROVISIONAL
}
