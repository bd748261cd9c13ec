package org.fengqiao.casework.ledger;

import java.time.Instant;

/**
 * One import as its office sees it. The report comes when the job is done, and for a job that failed over its columns
 * it tells the headings, so that the clerk can assign them.
 */
public record ImportJob(
        long id,
        Instant at,
        String fileName,
        ImportMode mode,
        State state,
        double progress,
        int rows,
        int good,
        int duplicates,
        int imported,
        String failure,
        ImportReport report) {

    /** What a caller needs to know of a job: a waiting one is running for them. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
