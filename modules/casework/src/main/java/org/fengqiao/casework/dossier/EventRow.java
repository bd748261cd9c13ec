package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Stage;

/** One event; {@code words} is the JSON of what was said, {@code reason} the part of it that says why. */
public record EventRow(
        int seq,
        Instant at,
        Act act,
        String office,
        String officeName,
        @Nullable Long personId,
        String person,
        Stage stage,
        String reason,
        String words,
        String facts,
        String hash,
        boolean forTheCitizen) {}
