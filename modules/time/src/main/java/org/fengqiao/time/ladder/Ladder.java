package org.fengqiao.time.ladder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.time.pack.Packs;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;

/** The rungs of every rule at every tier: the most narrowly named ones count. */
public final class Ladder {
    /** Whom a list of rungs is for; null means all of them. */
    record Scope(String rule, String tier) {}

    private final List<Rung> common;
    private final Map<Scope, List<Rung>> own;

    Ladder(List<Rung> common, Map<Scope, List<Rung>> own) {
        this.common = List.copyOf(common);
        this.own = Map.copyOf(own);
    }

    public static Ladder load(Optional<Path> config, Packs packs) {
        return read(ConfigFiles.one("ladder.yaml", config), packs);
    }

    /** Refuses with {@link org.fengqiao.time.reading.Unreadable}, which names every fault found. */
    public static Ladder read(ConfigFile file, Packs packs) {
        return LadderReader.read(file, packs);
    }

    /** The rungs of a clock by its rule and the tier of the office that owes it, lowest first. */
    public List<Rung> rungs(String rule, String tier) {
        for (var scope : List.of(new Scope(rule, tier), new Scope(rule, null), new Scope(null, tier))) {
            if (own.containsKey(scope)) {
                return own.get(scope);
            }
        }
        return common;
    }

    /** The rules that climb a ladder of their own; all others share one per tier. */
    public Set<String> rules() {
        var rules = new TreeSet<String>();
        own.keySet().stream().filter(scope -> scope.rule() != null).forEach(scope -> rules.add(scope.rule()));
        return rules;
    }

    /** Whether a rung speaks of a missed date: such a rung never fires on a provisional one. */
    public static boolean isMiss(Rung rung) {
        return rung.when().isAfterDue();
    }
}
