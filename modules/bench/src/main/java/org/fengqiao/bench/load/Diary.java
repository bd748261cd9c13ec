package org.fengqiao.bench.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** What everybody asked for, how long it took, and what went wrong. */
final class Diary {
    /** One answered request: {@code at} and {@code took} in nanoseconds. */
    record Entry(Kind kind, long at, long took) {}

    /** One that was not answered as it should be. */
    record Fault(Kind kind, String words) {}

    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger overtaken = new AtomicInteger();

    void took(Kind kind, long since) {
        long now = System.nanoTime();
        entries.add(new Entry(kind, now, now - since));
    }

    void failed(Kind kind, String words) {
        faults.add(new Fault(kind, words));
    }

    /** Somebody else was faster with the same case: an answer like any other. */
    void overtaken() {
        overtaken.incrementAndGet();
    }

    Waits waits(Predicate<Entry> which) {
        return Waits.of(entries.stream().filter(which).mapToLong(Entry::took));
    }

    long count(Predicate<Entry> which) {
        return entries.stream().filter(which).count();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    int overtakenCount() {
        return overtaken.get();
    }
}
