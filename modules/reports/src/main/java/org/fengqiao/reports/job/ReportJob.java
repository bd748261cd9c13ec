package org.fengqiao.reports.job;

import jakarta.annotation.Nullable;
import java.time.Instant;

/** A report job as its owner sees it; {@code failure} is said in words, and null while nothing went wrong. */
public record ReportJob(
        long id,
        String report,
        Format format,
        JobState state,
        double progress,
        @Nullable String failure,
        @Nullable String fileName,
        Instant at,
        @Nullable Instant finishedAt) {}
