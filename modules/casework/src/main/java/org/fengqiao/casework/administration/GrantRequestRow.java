package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import java.time.Instant;

/** What one administrator asked, and what a second person said to it. */
public record GrantRequestRow(
        long id,
        AdminAct deed,
        String whom,
        @Nullable String before,
        @Nullable String after,
        GrantState state,
        long askedBy,
        String asker,
        Instant askedAt,
        Instant lapsesAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    public boolean isWaiting() {
        return state == GrantState.WAITING;
    }
}
