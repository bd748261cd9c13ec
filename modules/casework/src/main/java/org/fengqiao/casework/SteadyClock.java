package org.fengqiao.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * The clock on the wall, held against one that only runs. A wall clock that leaps forward would date acts, duties and
 * warnings into a future from which no case comes back: as long as it is ahead, no time is told. It is believed again
 * when it stands right again, or after a restart. A machine that slept knows by its time since boot.
 */
final class SteadyClock {
    static final Duration TOLERANCE = Duration.ofHours(1);
    private static final System.Logger LOG = System.getLogger(SteadyClock.class.getName());
    private static final long A_MINUTE = 60_000;

    private final LongSupplier wall;
    private final LongSupplier running;
    private final LongSupplier sinceBoot;
    private volatile Anchor anchor;
    private volatile long shouted = Long.MIN_VALUE;

    /** What the three clocks showed at one moment, in milliseconds. */
    private record Anchor(long wall, long running, long sinceBoot) {}

    SteadyClock(LongSupplier wall, LongSupplier running, LongSupplier sinceBoot) {
        this.wall = wall;
        this.running = running;
        this.sinceBoot = sinceBoot;
        this.anchor = look(wall.getAsLong(), running.getAsLong());
    }

    Instant now() {
        long shown = wall.getAsLong();
        long run = running.getAsLong();
        var last = anchor;
        long ahead = shown - last.wall - (run - last.running);
        if (ahead > TOLERANCE.toMillis()) {
            ahead = shown - last.wall - (sinceBoot.getAsLong() - last.sinceBoot);
            if (ahead > TOLERANCE.toMillis()) {
                throw leap(ahead, run);
            }
            anchor = look(shown, run);
        } else if (run - last.running > A_MINUTE) {
            anchor = look(shown, run);
        }
        return Instant.ofEpochMilli(shown);
    }

    private Anchor look(long shown, long run) {
        return new Anchor(shown, run, sinceBoot.getAsLong());
    }

    private Refusal leap(long ahead, long run) {
        long minutes = ahead / A_MINUTE;
        if (run - shouted >= A_MINUTE || shouted == Long.MIN_VALUE) {
            shouted = run;
            LOG.log(
                    System.Logger.Level.ERROR,
                    "THE CLOCK OF THIS MACHINE LEAPT FORWARD by " + minutes
                            + " minutes: nothing is dated until it stands right. Set it right, or, if it is right now,"
                            + " restart the server.");
        }
        return new Refusal(Why.CLOCK_LEAPT, minutes);
    }
}
