package org.fengqiao.reports.job;

import java.time.Instant;

/** A report job as its owner sees it; {@code failure} is said in words, and null while nothing went wrong. */
public record ReportJob(
        long id,
        String report,
        Format format,
        JobState state,
        double progress,
        String failure,
        String fileName,
        Instant at,
        Instant finishedAt) {}
