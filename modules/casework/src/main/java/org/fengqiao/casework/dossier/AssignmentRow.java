package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.fengqiao.model.casefile.PartKind;

/** A part sent to another office: an assignment or a whistle. */
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
        @Nullable String report) {
    static AssignmentRow of(PartRow part) {
        return new AssignmentRow(
                part.no(),
                part.task(),
                part.fromOffice(),
                part.fromName(),
                part.office(),
                part.officeName(),
                part.kind() == PartKind.WHISTLE,
                part.sentAt(),
                part.due(),
                part.receivedAt(),
                part.objectedAt(),
                part.doneAt(),
                part.returnedAt(),
                part.report());
    }
}
