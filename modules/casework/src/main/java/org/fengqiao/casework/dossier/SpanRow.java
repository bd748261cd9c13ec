package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Tier;

/** One span of custody; {@code to} is null for the open one, whose seconds are counted up to now. */
public record SpanRow(
        int episode,
        String office,
        @Nullable String officeName,
        Tier tier,
        @Nullable Long personId,
        @Nullable String person,
        Ground ground,
        @Nullable String awaited,
        Instant from,
        @Nullable Instant to,
        long seconds) {}
