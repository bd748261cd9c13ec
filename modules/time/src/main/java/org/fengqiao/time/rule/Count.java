package org.fengqiao.time.rule;

/** How a period runs: by days of the calendar, by working days, or to the same day of a later month. */
public enum Count {
    CALENDAR_DAYS,
    WORKING_DAYS,
    MONTHS
}
