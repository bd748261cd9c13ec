package org.fengqiao.supervision;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.casework.Housekeeping;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.correction.CorrectionSteps;
import org.fengqiao.casework.inbox.Messenger;
import org.fengqiao.casework.statute.Projecting;
import org.fengqiao.model.Moment;
import org.fengqiao.supervision.ladder.Sweeper;

/** The one timer of the system. It ticks on every node; locks in the database see to it that each duty is done once. */
@Singleton
public class ClockWatch {
    private static final System.Logger LOG = System.getLogger(ClockWatch.class.getName());
    private static final int SEAL_MINUTES = 10;

    @Inject
    Projecting projecting;

    @Inject
    CorrectionSteps corrections;

    @Inject
    Sweeper sweeper;

    @Inject
    Messenger messenger;

    @Inject
    Sealer sealer;

    @Inject
    VerificationSteps verifications;

    @Inject
    OfficialTime time;

    @Inject
    Housekeeping housekeeping;

    @Inject
    Heartbeats heartbeats;

    @EJB
    MachineClockWatch clocks;

    private Instant sealedAt = Instant.MIN;
    private Instant tidiedAt = Instant.MIN;

    /** A duty that fails is told in the log and tried again at the next tick; the timer must survive it. */
    @Schedule(hour = "*", minute = "*", persistent = false, info = "clock watch")
    public void tick() {
        attempt("compare the clocks", clocks::check);
        attempt("keep up with the statutes", projecting::carryOn);
        attempt("correct what stands", corrections::carryOn);
        attempt("climb the ladder", () -> sweeper.sweep(time.now()));
        attempt("deliver the notices", () -> messenger.deliver(time.now()));
        attempt("verify what was asked for", verifications::carryOn);
        attempt("seal the logs", () -> sealWhenDue(time.now()));
        attempt("tidy up", () -> tidyWhenDue(time.now()));
        attempt("say that it ticks", () -> heartbeats.beat(Heartbeats.TICK, time.now()));
    }

    private static void attempt(String duty, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The clock watch could not " + duty + ": " + e.getMessage(), e);
        }
    }

    private void tidyWhenDue(Moment now) {
        if (!tidiedAt.plus(Duration.ofHours(1)).isAfter(now.at())) {
            housekeeping.tidy(now);
            tidiedAt = now.at();
        }
    }

    public static Duration betweenSeals() {
        return Duration.ofMinutes(HouseSettings.find("FENGQIAO_SEAL_MINUTES")
                .map(Integer::valueOf)
                .orElse(SEAL_MINUTES));
    }

    private void sealWhenDue(Moment now) {
        if (!sealedAt.plus(betweenSeals()).isAfter(now.at())) {
            sealer.seal(now, false);
            sealedAt = now.at();
            heartbeats.beat(Heartbeats.SEALS, now);
        }
    }
}
