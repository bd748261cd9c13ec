package org.fengqiao.time.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.time.ladder.Ladder.Scope;
import org.fengqiao.time.pack.Packs;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.Document;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.reading.Faults;

/** Reads ladder.yaml, and refuses rungs out of order and names that nobody bears. */
final class LadderReader {
    private final Packs packs;
    private final Map<Scope, List<Rung>> own = new HashMap<>();

    private LadderReader(Packs packs) {
        this.packs = packs;
    }

    static Ladder read(ConfigFile file, Packs packs) {
        var faults = new Faults();
        var ladder = Document.open(file, faults).map(new LadderReader(packs)::read);
        faults.refuse();
        return ladder.orElseThrow();
    }

    private Ladder read(Entry file) {
        file.only("rungs", "overrides");
        var common = rungs(file);
        file.entries("overrides").forEach(this::override);
        return new Ladder(common, own);
    }

    private void override(Entry entry) {
        entry.only("rules", "tiers", "rungs");
        var rules = entry.texts("rules");
        var tiers = entry.some("tiers", Level.class);
        rules.stream()
                .filter(rule -> !packs.knows(rule))
                .forEach(rule -> entry.fault("rules", "fault.ladder.rule", rule));
        if (rules.isEmpty() && tiers.isEmpty()) {
            entry.fault("rules", "fault.ladder.nobody");
        }
        var rungs = rungs(entry);
        for (var scope : scopes(rules, tiers)) {
            if (own.put(scope, rungs) != null) {
                entry.fault("rungs", "fault.ladder.twice", scope.rule() == null ? scope.tier() : scope.rule());
            }
        }
    }

    private static List<Scope> scopes(List<String> rules, Set<Level> tiers) {
        var scopes = new ArrayList<Scope>();
        for (var rule : rules.isEmpty() ? new String[] {null} : rules.toArray(String[]::new)) {
            if (tiers.isEmpty()) {
                scopes.add(new Scope(rule, null));
            }
            tiers.forEach(tier -> scopes.add(new Scope(rule, tier.name())));
        }
        return scopes;
    }

    private static List<Rung> rungs(Entry owner) {
        var entries = owner.entries("rungs");
        if (entries.isEmpty()) {
            owner.fault("rungs", "fault.ladder.empty");
        }
        var rungs = new ArrayList<Rung>();
        for (var i = entries.size() - 1; i >= 0; i--) {
            var next = rungs.isEmpty() ? null : rungs.get(0);
            rungs.add(0, RungReader.read(entries.get(i), i, next));
        }
        return List.copyOf(rungs);
    }
}
