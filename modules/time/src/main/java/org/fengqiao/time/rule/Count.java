package org.fengqiao.time.rule;

/**
 * How a period runs: by days of the calendar, by working days, to the same day of a later month; or by the clock, in
 * hours or minutes, through nights and rest days.
 */
public enum Count {
    CALENDAR_DAYS,
    WORKING_DAYS,
    MONTHS,
    HOURS,
    MINUTES;

    /** Whether an instant decides, and not the end of a day. */
    public boolean isByTheClock() {
        return this == HOURS || this == MINUTES;
    }
}
