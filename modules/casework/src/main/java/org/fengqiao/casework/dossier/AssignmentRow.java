package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;

/** A part sent to another office. */
public record AssignmentRow(
        int no,
        @Nullable String task,
        String from,
        String fromName,
        String to,
        String toName,
        boolean whistle,
        Instant sentAt,
        @Nullable Instant dueAt,
        @Nullable Instant receivedAt,
        @Nullable Instant objectedAt,
        @Nullable Instant reportedAt,
        @Nullable Instant returnedAt,
        @Nullable String report) {}
