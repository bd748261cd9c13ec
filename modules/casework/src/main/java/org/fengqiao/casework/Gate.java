package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** Slows down whoever asks too often from one address: public filing, and above all the guessing of codes. */
@ApplicationScoped
public class Gate {
    /** What is limited, and how often a minute it is let through. */
    public enum Kind {
        FILING(60),
        FOLLOWING(120),
        WRONG_CODE(10),
        CALENDAR(60),
        WRONG_CALENDAR(10);

        private final int perMinute;

        Kind(int perMinute) {
            this.perMinute = perMinute;
        }
    }

    private static final int MOST_ADDRESSES = 50_000;

    private record Window(long minute, int count) {}

    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    /** Counts one passage, and refuses (with the seconds to wait) when there were too many in this minute. */
    public void pass(Kind kind, String address) {
        if (count(kind, address) > kind.perMinute) {
            throw new Refusal(Why.TOO_MANY, secondsLeft());
        }
    }

    /** Refuses whoever already made too many wrong guesses, before the next one is looked at. */
    public void demandOpen(Kind kind, String address) {
        var window = windows.get(kind + address);
        if (window != null && window.minute == minute() && window.count >= kind.perMinute) {
            throw new Refusal(Why.TOO_MANY, secondsLeft());
        }
    }

    private int count(Kind kind, String address) {
        if (windows.size() > MOST_ADDRESSES) {
            windows.values().removeIf(w -> w.minute != minute());
        }
        return windows.merge(
                        kind + address,
                        new Window(minute(), 1),
                        (old, one) -> old.minute == one.minute ? new Window(old.minute, old.count + 1) : one)
                .count;
    }

    private static long minute() {
        return System.currentTimeMillis() / 60_000;
    }

    private static int secondsLeft() {
        return 60 - (int) (System.currentTimeMillis() / 1000 % 60);
    }
}
