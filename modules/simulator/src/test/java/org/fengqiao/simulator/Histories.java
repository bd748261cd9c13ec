package org.fengqiao.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.model.casefile.CaseEvent;

/**
 * What happened in a simulated county, one line an event: number, seq, at, act, office, person, stage, facts, words.
 * The chain itself is left out, since one added fact changes every later hash.
 */
final class Histories {
    /**
     * Facts that a newer event format adds to what was there: a name stands for itself and for all names that begin
     * with it and a dot. A fact that was there before may not stand here; its absence would be a difference.
     */
    static final Set<String> ADDED = Set.of("format", "then");

    private Histories() {}

    /** The lines of each case, by its number. */
    static Map<String, List<String>> of(List<Tongxi.Life> lives) {
        var histories = new TreeMap<String, List<String>>();
        for (var life : lives) {
            var number = life.file().number();
            var lines = life.all(CaseEvent.class).stream()
                    .map(event -> line(number, event))
                    .toList();
            histories.put(number, lines);
        }
        return histories;
    }

    /** The digests of a case's lines, after its number. */
    static String digests(String number, List<String> lines) {
        var digests = new ArrayList<String>(List.of(number));
        lines.forEach(line -> digests.add(digest(line)));
        return String.join(" ", digests);
    }

    static String digest(String line) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(String number, CaseEvent event) {
        return String.join(
                " | ",
                number,
                Integer.toString(event.seq()),
                event.at().toString(),
                event.act().name(),
                String.valueOf(event.office()),
                String.valueOf(event.person()),
                event.stage().name(),
                withoutAdditions(event.facts()),
                String.valueOf(event.words()));
    }

    private static String withoutAdditions(String facts) {
        var kept = new TreeMap<>(FlatJson.read(facts));
        kept.keySet().removeIf(Histories::isAdded);
        return CanonicalJson.of(kept);
    }

    private static boolean isAdded(String fact) {
        return ADDED.stream().anyMatch(added -> fact.equals(added) || fact.startsWith(added + "."));
    }
}
