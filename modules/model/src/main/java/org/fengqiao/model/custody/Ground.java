package org.fengqiao.model.custody;

/** What a span of custody is charged as. */
public enum Ground {
    HANDLING,
    WAITING_CITIZEN,
    WAITING_OFFICE,
    HEARING,
    IMPORTED
}
