package org.fengqiao.time.pack;

import java.util.List;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Rule;

/** A pack as it was read, before it is checked against the calendar, the law and the other packs. */
record Draft(StatutePack pack, Entry at, List<Placed> rules, List<Gap> gaps) {
    /** A rule, where it stands, and its worked examples. */
    record Placed(Rule rule, Entry at, List<Example> examples) {
        Placed with(Rule other) {
            return new Placed(other, at, examples);
        }
    }

    Draft with(List<Placed> others) {
        return new Draft(pack.with(others.stream().map(Placed::rule).toList()), at, others, gaps);
    }
}
