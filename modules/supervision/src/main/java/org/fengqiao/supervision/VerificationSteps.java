package org.fengqiao.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fengqiao.casework.CaseRuns;

/** Carries verifications on: right after the start for as long as somebody may be kept waiting, then every minute. */
@ApplicationScoped
public class VerificationSteps {
    @Inject
    VerificationDesk batch;

    /** What a page or a program waits for once its own transaction is done. */
    public void now() {
        CaseRuns.carryOn(batch.open(), batch::next, CaseRuns.PATIENCE);
    }

    /** What the clock watch does each minute. */
    public void carryOn() {
        CaseRuns.carryOn(batch.open(), batch::next, CaseRuns.TURN);
    }
}
