package org.fengqiao.reports.job;

/** Where a report job stands. */
public enum JobState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
