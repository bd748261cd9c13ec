package org.fengqiao.time.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fengqiao.time.rule.Rule;

/** A county's rule that names neither matters nor offices is for those of the national one it replaces or stays within. */
final class Inheritance {
    private Inheritance() {}

    static UnaryOperator<Draft> under(List<Draft> drafts) {
        var law = drafts.stream()
                .filter(draft -> !draft.pack().isLocal())
                .flatMap(draft -> draft.pack().rules().stream())
                .toList();
        return draft -> draft.pack().isLocal() ? inheriting(draft, law) : draft;
    }

    private static Draft inheriting(Draft draft, List<Rule> law) {
        return draft.with(draft.rules().stream()
                .map(placed -> above(placed.rule(), law)
                        .map(rule -> placed.with(placed.rule().reachingLike(rule)))
                        .orElse(placed))
                .toList());
    }

    private static Optional<Rule> above(Rule local, List<Rule> law) {
        return law.stream()
                .filter(each -> each.code().equals(local.code()) || each.code().equals(local.within()))
                .filter(each -> each.validity().overlaps(local.validity()))
                .findFirst();
    }
}
