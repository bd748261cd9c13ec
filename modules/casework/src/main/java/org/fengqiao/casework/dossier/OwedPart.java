package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.fengqiao.model.casefile.PartKind;

/** What an office owes within one case, as it stands in a list over cases; an inspector reads no words of it. */
public record OwedPart(
        String number,
        int no,
        PartKind kind,
        String office,
        String officeName,
        @Nullable String task,
        Instant sentAt,
        @Nullable Instant due,
        boolean wholeDay,
        @Nullable Instant doneAt) {}
