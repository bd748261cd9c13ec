package org.fengqiao.casework.correction;

import java.time.Instant;

/** One way through the cases of a county; how far it is, and what it has put right so far. */
public record CorrectionRun(
        long id,
        String county,
        String reason,
        int cases,
        int checked,
        long afterCase,
        int corrected,
        int voided,
        int recharged,
        Instant startedAt,
        Instant endedAt) {
    /** Where a run stands. */
    public enum State {
        RUNNING,
        DONE
    }

    public State state() {
        return endedAt == null ? State.RUNNING : State.DONE;
    }

    /** From 0 to 1; cases that came while it ran are not more than all. */
    public double progress() {
        return endedAt != null ? 1 : cases == 0 ? 0 : Math.min(0.99, (double) checked / cases);
    }
}
