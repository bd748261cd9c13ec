package org.fengqiao.supervision;

import java.time.Instant;

/** One verification of a county: how far it is, and how much it has found so far. */
public record VerificationRun(
        long id,
        String county,
        Instant since,
        int cases,
        int checked,
        long afterCase,
        long events,
        long found,
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

    /** Whether it went through the whole county. */
    public boolean whole() {
        return since == null;
    }

    /** From 0 to 1; cases that came while it ran are not more than all. */
    public double progress() {
        return endedAt != null ? 1 : cases == 0 ? 0 : Math.min(0.99, (double) checked / cases);
    }

    /** Whether it is over and found nothing. */
    public boolean valid() {
        return endedAt != null && found == 0;
    }
}
