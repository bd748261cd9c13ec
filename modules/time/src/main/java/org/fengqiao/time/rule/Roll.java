package org.fengqiao.time.rule;

/** What happens when the last day is a rest day (民法典 203). */
public enum Roll {
    NEXT_WORKING_DAY,
    NONE
}
