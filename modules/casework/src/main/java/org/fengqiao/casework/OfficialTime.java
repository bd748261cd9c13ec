package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** The one place that reads the clock, and does not believe one that leapt forward. */
@ApplicationScoped
public class OfficialTime {
    /** So far two machines that work together may differ. */
    private static final Duration MAY_DIFFER = Duration.ofMinutes(10);

    /** Whoever was switched off for longer has to say that the clock was looked at. */
    private static final Duration MAY_BE_OFF = Duration.ofDays(366);

    private static final Path UPTIME = Path.of("/proc/uptime");
    private static final SteadyClock CLOCK =
            new SteadyClock(System::currentTimeMillis, () -> System.nanoTime() / 1_000_000, OfficialTime::sinceBoot);

    private volatile Refusal doubt;

    public Moment now() {
        if (doubt != null) {
            throw doubt;
        }
        return new Moment(CLOCK.now());
    }

    /**
     * Holds the clock of this machine against that of the database and, at a start, against the last sign of life. What
     * is far ahead of either dates nothing, until it stands right or its operator has said that it does.
     */
    public void compare(Instant database, Instant lastAlive, boolean wasLookedAt) {
        var now = CLOCK.now();
        if (now.isAfter(database.plus(MAY_DIFFER))) {
            doubt = new Refusal(Why.CLOCK_LEAPT, Duration.between(database, now).toMinutes());
        } else if (lastAlive != null && !wasLookedAt && now.isAfter(lastAlive.plus(MAY_BE_OFF))) {
            doubt = new Refusal(
                    Why.CLOCK_LEAPT, Duration.between(lastAlive, now).toMinutes());
        } else {
            doubt = null;
        }
    }

    public boolean isDoubtful() {
        return doubt != null;
    }

    /** The running clock stands still while a machine sleeps; this one does not. */
    private static long sinceBoot() {
        try {
            return (long) (Double.parseDouble(Files.readString(UPTIME).split(" ")[0]) * 1000);
        } catch (IOException | NumberFormatException elsewhere) {
            return System.nanoTime() / 1_000_000;
        }
    }
}
