package org.fengqiao.time.calendar;

/** What a day is in the calendar. */
public enum DayKind {
    WORKDAY,
    WEEKEND,
    HOLIDAY,
    MAKE_UP;

    public boolean works() {
        return this == WORKDAY || this == MAKE_UP;
    }
}
