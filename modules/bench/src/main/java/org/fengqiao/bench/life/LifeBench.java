package org.fengqiao.bench.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.fengqiao.bench.measure.Meter;
import org.fengqiao.bench.measure.Spent;

/** Lets the parties live cases in turns, the first of a turn changing, and keeps what each turn took. */
public final class LifeBench {
    /** A party's rounds, and what one life of it sends to the database. */
    public record Run(String name, List<Spent> rounds, double roundTrips, double commits) {}

    private static final int COUNTED = 20;

    private final Meter meter;
    private final int threads;
    private final double seconds;
    private final Story story;

    public LifeBench(Meter meter, int threads, double seconds, Story story) {
        this.meter = meter;
        this.threads = threads;
        this.seconds = seconds;
        this.story = story;
    }

    /** Warming up counts in lives, not in seconds: a slow machine needs as many of them as a fast one. */
    public Map<String, Run> run(List<CaseLife> parties, int rounds, int warmUp) {
        parties.forEach(party -> lives(party, lived -> lived < warmUp));
        Map<String, List<Spent>> spent = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < parties.size(); i++) {
                var party = parties.get((round + i) % parties.size());
                spent.computeIfAbsent(party.name(), name -> new ArrayList<>()).add(meter.measure(() -> turn(party)));
            }
        }
        Map<String, Run> runs = new HashMap<>();
        parties.forEach(party -> runs.put(party.name(), counted(party, spent.get(party.name()))));
        return runs;
    }

    private Run counted(CaseLife party, List<Spent> rounds) {
        var sent = party.counting().during(() -> {
            for (int i = 0; i < COUNTED; i++) {
                party.live(story);
            }
        });
        return new Run(
                party.name(),
                rounds,
                (double) sent.size() / COUNTED,
                (double) party.counting().commits() / COUNTED);
    }

    private int turn(CaseLife party) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return lives(party, lived -> System.nanoTime() < end);
    }

    private int lives(CaseLife party, IntPredicate goOn) {
        var lived = new AtomicInteger();
        var workers = Executors.newFixedThreadPool(threads);
        try {
            var all = new ArrayList<CompletableFuture<Void>>();
            for (int i = 0; i < threads; i++) {
                all.add(CompletableFuture.runAsync(
                        () -> {
                            while (goOn.test(lived.get())) {
                                party.live(story);
                                lived.incrementAndGet();
                            }
                        },
                        workers));
            }
            all.forEach(CompletableFuture::join);
        } finally {
            workers.shutdown();
            await(workers);
        }
        return lived.get();
    }

    private static void await(java.util.concurrent.ExecutorService workers) {
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
