package org.fengqiao.web.security;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where those wait who may do something only one after the other, or a few at a time; nobody waits for long. */
final class Line {
    private static final int LONGEST = 50;
    private final Semaphore[] places;
    private final Duration patience;

    private Line(int lines, int atATime, Duration patience) {
        this.places =
                Stream.generate(() -> new Semaphore(atATime, true)).limit(lines).toArray(Semaphore[]::new);
        this.patience = patience;
    }

    /** One at a time of each name; names that share a line only wait for each other. */
    static Line perName(Duration patience) {
        return new Line(64, 1, patience);
    }

    static Line forAll(int atATime, Duration patience) {
        return new Line(1, atATime, patience);
    }

    /** Empty when the line was too long, or did not move. */
    <T> Optional<T> take(String name, Supplier<T> work) {
        var place = places[Math.floorMod(name.hashCode(), places.length)];
        if (place.getQueueLength() > LONGEST || !acquired(place)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            place.release();
        }
    }

    private boolean acquired(Semaphore place) {
        try {
            return place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
