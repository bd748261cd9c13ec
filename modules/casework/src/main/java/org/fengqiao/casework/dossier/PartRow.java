package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.fengqiao.model.casefile.PartKind;

/**
 * What somebody owes within a case: an office, or one of the people by their number. {@code due} is the first instant
 * too late; where {@code wholeDay}, a day was named, which ends then.
 */
public record PartRow(
        int no,
        PartKind kind,
        @Nullable String office,
        @Nullable String officeName,
        @Nullable Integer party,
        @Nullable Long personId,
        @Nullable String person,
        @Nullable String task,
        String fromOffice,
        String fromName,
        Instant sentAt,
        @Nullable Instant due,
        boolean wholeDay,
        @Nullable Instant receivedAt,
        @Nullable Instant objectedAt,
        @Nullable Instant doneAt,
        @Nullable Instant returnedAt,
        @Nullable String report) {
    public boolean isOpen() {
        return doneAt == null && returnedAt == null;
    }

    public boolean isOwedBy(String code) {
        return code.equals(office);
    }

    /** Whether another office was asked for it, as the older list of assignments has it. */
    boolean isAssignment() {
        return kind == PartKind.ASSIGNMENT || kind == PartKind.WHISTLE;
    }
}
