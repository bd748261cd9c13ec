package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * Slows down whoever asks too often: one client that files, one code that is followed, and above all one client that
 * guesses codes. A guess is counted once it was found wrong, so that a right code passes however many wrong ones came
 * from the same hall. What keeps codes from being found is their sixteen random digits; this keeps the guessing cheap.
 */
@ApplicationScoped
public class Gate {
    /** What is limited, and how often a minute it is let through. */
    public enum Kind {
        FILING(60),
        FOLLOWING(120),
        WRONG_CODE(10),
        CALENDAR(60),
        WRONG_CALENDAR(10),
        /** Of the log-in codes that somebody tells within their own session. */
        OWN_CODE(5);

        private final int perMinute;

        Kind(int perMinute) {
            this.perMinute = perMinute;
        }
    }

    /** So many are counted one by one; a minute that brings more counts the rest together, in slots. */
    static final int MOST_ADDRESSES = 50_000;

    private static final int SLOTS = 1 << 17;

    /** What came in one minute. The next minute begins with a new one, and this is garbage as a whole. */
    private static final class Minute {
        private final long number;
        private final Map<String, Integer> counted = new ConcurrentHashMap<>();
        private final AtomicInteger addresses = new AtomicInteger();
        private volatile AtomicIntegerArray crowd;

        Minute(long number) {
            this.number = number;
        }

        int count(Kind kind, String address) {
            var who = kind + address;
            if (counted.containsKey(who) || addresses.getAndIncrement() < MOST_ADDRESSES) {
                return counted.merge(who, 1, Integer::sum);
            }
            return crowd().incrementAndGet(slot(kind, address));
        }

        private synchronized AtomicIntegerArray crowd() {
            if (crowd == null) {
                crowd = new AtomicIntegerArray(SLOTS * Kind.values().length);
            }
            return crowd;
        }

        private static int slot(Kind kind, String address) {
            int hash = address.hashCode() * 0x9E3779B9;
            return kind.ordinal() * SLOTS + ((hash ^ hash >>> 15) & SLOTS - 1);
        }
    }

    private final LongSupplier millis;
    private final AtomicReference<Minute> now = new AtomicReference<>(new Minute(0));

    public Gate() {
        this(System::currentTimeMillis);
    }

    Gate(LongSupplier millis) {
        this.millis = millis;
    }

    /** Counts one passage, and refuses (with the seconds to wait) when there were too many in this minute. */
    public void pass(Kind kind, String who) {
        if (minute().count(kind, who) > kind.perMinute) {
            throw new Refusal(Why.TOO_MANY, secondsLeft());
        }
    }

    /** How many it holds one by one. */
    int held() {
        return minute().counted.size();
    }

    private Minute minute() {
        long number = millis.getAsLong() / 60_000;
        return now.updateAndGet(minute -> minute.number == number ? minute : new Minute(number));
    }

    private int secondsLeft() {
        return 60 - (int) (millis.getAsLong() / 1000 % 60);
    }
}
