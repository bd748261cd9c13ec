package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.correction.CorrectionRun;
import org.fengqiao.casework.correction.UnansweredAppeal;

/** A run that puts the clocks of the county right: how far it is, and what it has corrected so far. */
public record CorrectionAnswer(
        long id,
        CorrectionRun.State state,
        double progress,
        String reason,
        int cases,
        int checked,
        int corrected,
        int voided,
        int recharged,
        Instant startedAt,
        @Nullable Instant endedAt) {
    public static CorrectionAnswer of(CorrectionRun run) {
        return ByName.of(run)
                .with("state", run.state())
                .with("progress", run.progress())
                .as(CorrectionAnswer.class);
    }

    /** A page of appeals that ended without an answer of an organ; next is the number to go on after. */
    public record Unanswered(List<UnansweredAppeal> items, @Nullable String next) {
        public static Unanswered of(List<UnansweredAppeal> items, int page) {
            return new Unanswered(
                    items,
                    items.size() < page ? null : items.get(items.size() - 1).number());
        }
    }
}
