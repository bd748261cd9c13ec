package org.fengqiao.bench.load;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How fast one visitor goes about it: chance under a seed of their own, the same in every run. */
final class Pace {
    private final Random dice;
    private final double from;
    private final double to;
    private final long end;

    /** Thinks between so many seconds, until the end (as {@link System#nanoTime} counts). */
    Pace(long seed, double from, double to, long end) {
        this.dice = new Random(seed);
        this.from = from;
        this.to = to;
        this.end = end;
    }

    /** Lets the time of a thought go by; false when it is time to go home. */
    boolean think() {
        return rest(from + dice.nextDouble() * (to - from));
    }

    boolean rest(double seconds) {
        long until = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        while (System.nanoTime() < until && System.nanoTime() < end) {
            LockSupport.parkNanos(Math.min(until, end) - System.nanoTime());
        }
        return System.nanoTime() < end;
    }

    /** A number from 0 to 99. */
    int percent() {
        return dice.nextInt(100);
    }

    <T> T oneOf(List<T> things) {
        return things.get(dice.nextInt(things.size()));
    }
}
