package org.fengqiao.casework.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fengqiao.casework.CaseRuns;

/**
 * Carries runs on: right after the start for as long as somebody may be kept waiting, then every minute from the clock
 * watch, on whichever node comes first.
 */
@ApplicationScoped
public class CorrectionSteps {
    @Inject
    BatchDesk desk;

    /** What a page or a program waits for once its own transaction is done. */
    public void now() {
        CaseRuns.carryOn(desk.open(), desk::next, CaseRuns.PATIENCE);
    }

    /** What the clock watch does each minute. */
    public void carryOn() {
        CaseRuns.carryOn(desk.open(), desk::next, CaseRuns.TURN);
    }
}
