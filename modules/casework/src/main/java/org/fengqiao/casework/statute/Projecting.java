package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Carries projections on: right after a publication for as long as somebody may be kept waiting, then every minute
 * from the clock watch, on whichever node comes first.
 */
@ApplicationScoped
public class Projecting {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TURN = Duration.ofSeconds(45);

    @Inject
    ProjectionDesk desk;

    @Inject
    Statutes statutes;

    /** The files are read when the house opens, so they are compared once. */
    private volatile boolean compared;

    /** What a page or a program waits for once its own transaction is done. */
    public void now() {
        carryOn(PATIENCE);
    }

    /** What the clock watch does each minute. */
    public void carryOn() {
        carryOn(TURN);
    }

    private void carryOn(Duration most) {
        if (!compared) {
            desk.compareFiles();
            compared = true;
        }
        statutes.refresh();
        long end = System.nanoTime() + most.toNanos();
        for (var projection : desk.open()) {
            while (System.nanoTime() < end && desk.next(projection)) {
                statutes.refresh();
            }
        }
    }
}
