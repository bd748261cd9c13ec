package org.fengqiao.casework.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.ladder.Rung;

/** The ladder as the statements of sweep and import read it: one flat object per rule, tier and rung; rule * is any other rule. */
public final class LadderJson {
    private static final String ANY_OTHER = "*";

    private LadderJson() {}

    public static String of(Ladder ladder) {
        var rules = new ArrayList<>(ladder.rules());
        rules.add(ANY_OTHER);
        var rows = new ArrayList<String>();
        for (var rule : rules) {
            for (var tier : Tier.values()) {
                rows.addAll(rows(rule, tier, ladder.rungs(rule, tier.name())));
            }
        }
        return "[" + String.join(",", rows) + "]";
    }

    private static List<String> rows(String rule, Tier tier, List<Rung> rungs) {
        return rungs.stream()
                .map(rung -> CanonicalJson.of(Map.of(
                        "rule", rule,
                        "tier", tier.name(),
                        "pos", rung.pos(),
                        "step", rung.step().name(),
                        "colour", rung.colour().name(),
                        "kind", rung.when().kind().name(),
                        "amount", rung.when().amount(),
                        "ahead", rung.when().ahead())))
                .toList();
    }
}
