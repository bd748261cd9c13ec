package org.fengqiao.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A case's chain for tests: grown honestly, then laid hand on. */
final class Chain {
    private static final String[] ACTS = {"RECEIVE", "ACCEPT", "NOTE", "ESCALATE", "SEND_DOWN", "ANSWER"};

    final String number;
    final List<LogEntry> entries = new ArrayList<>();
    private final Random random;
    private Head head;

    Chain(String number, long seed) {
        this.number = number;
        this.random = new Random(seed);
    }

    static Chain grown(String number, long seed, int events) {
        var chain = new Chain(number, seed);
        chain.grow(events);
        return chain;
    }

    Chain grow(int events) {
        for (var i = 0; i < events; i++) {
            append();
        }
        head = new Head(number, last().link().seq(), last().hash());
        return this;
    }

    private void append() {
        var first = entries.isEmpty();
        var words = random.nextInt(3) == 0 ? null : "{\"reason\":\"邻里纠纷" + random.nextInt(1000) + "\"}";
        var salt = words == null ? null : String.format("%032x", random.nextLong() & Long.MAX_VALUE);
        var start =
                first ? Instant.parse("2026-03-03T01:00:00Z") : last().link().at();
        var link = new Link(
                EventHash.ALGORITHM,
                "990101",
                number,
                entries.size() + 1,
                1,
                start.plusNanos(random.nextInt(1_000_000_000) * 1000L),
                first ? "REGISTER" : ACTS[random.nextInt(ACTS.length)],
                "990101100204",
                random.nextBoolean() ? "42" : null,
                "HANDLING",
                CanonicalJson.of(Map.of("n", random.nextInt(100))),
                words == null ? null : Commitment.of(salt, words),
                first ? null : last().hash());
        entries.add(new LogEntry(link, EventHash.of(link), words, salt));
    }

    LogEntry last() {
        return entries.get(entries.size() - 1);
    }

    LogEntry at(int seq) {
        return entries.get(seq - 1);
    }

    Head head() {
        return head;
    }

    /** The head row of a forger who remembered it. */
    void correctHead() {
        head = new Head(number, last().link().seq(), last().hash());
    }

    SealedHead sealedAt(int seq) {
        return new SealedHead(number, seq, at(seq).hash());
    }

    /** Changes the facts of an event and leaves its hash. */
    void alter(int seq) {
        put(seq, withFacts(at(seq).link(), "{\"n\":-1}"), at(seq).hash());
    }

    /** Changes the facts of an event and gives it the hash that belongs to them. */
    void replace(int seq) {
        var link = withFacts(at(seq).link(), "{\"n\":-1}");
        put(seq, link, EventHash.of(link));
    }

    /** The thorough forger: everything after the change is linked and hashed anew. */
    void rewriteFrom(int seq) {
        replace(seq);
        for (var next = seq + 1; next <= entries.size(); next++) {
            var link = withPrevious(at(next).link(), at(next - 1).hash());
            put(next, link, EventHash.of(link));
        }
        correctHead();
    }

    void truncateAfter(int seq) {
        entries.subList(seq, entries.size()).clear();
    }

    void put(int seq, Link link, String hash) {
        entries.set(seq - 1, new LogEntry(link, hash, at(seq).words(), at(seq).salt()));
    }

    static Link withFacts(Link l, String facts) {
        return copy(l, l.seq(), l.at(), facts, l.previous());
    }

    static Link withPrevious(Link l, String previous) {
        return copy(l, l.seq(), l.at(), l.facts(), previous);
    }

    static Link withSeq(Link l, int seq) {
        return copy(l, seq, l.at(), l.facts(), l.previous());
    }

    static Link copy(Link l, int seq, Instant at, String facts, String previous) {
        return new Link(
                l.algorithm(),
                l.county(),
                l.number(),
                seq,
                l.episode(),
                at,
                l.act(),
                l.office(),
                l.person(),
                l.stage(),
                facts,
                l.commitment(),
                previous);
    }

    List<Fault> faults(SealedHead... seals) {
        return faults(List.of(this), seals);
    }

    static List<Fault> faults(List<Chain> log, SealedHead... seals) {
        var faults = new ArrayList<Fault>();
        var verifier = new Verifier(SealedHeads.of(List.of(seals)), faults::add);
        for (var chain : log) {
            verifier.open(chain.number, chain.head());
            chain.entries.forEach(verifier::add);
        }
        var outcome = verifier.finish();
        if (outcome.faults() != faults.size()) {
            throw new IllegalStateException("faults counted and told differ");
        }
        return faults;
    }
}
