package org.fengqiao.casework.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Carries runs on: right after the start for as long as somebody may be kept waiting, then every minute from the clock
 * watch, on whichever node comes first.
 */
@ApplicationScoped
public class CorrectionSteps {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TURN = Duration.ofSeconds(40);

    @Inject
    BatchDesk desk;

    /** What a page or a program waits for once its own transaction is done. */
    public void now() {
        carryOn(PATIENCE);
    }

    /** What the clock watch does each minute. */
    public void carryOn() {
        carryOn(TURN);
    }

    private void carryOn(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        for (var run : desk.open()) {
            while (System.nanoTime() < end && desk.next(run)) {
                // The next batch.
            }
        }
    }
}
