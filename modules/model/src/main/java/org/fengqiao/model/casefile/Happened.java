package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/**
 * Something clocks listen to came about on a day: for the case, or for one of its parts (null for the case itself).
 * {@code named} is the period that whoever assigns has named, null where the law has it.
 */
record Happened(Happening what, LocalDate on, Integer part, Term named, For whom) {
    /** Which rules take notice. */
    enum For {
        ALL,
        /** It lies back: only the rules of the simplified track, which begins now. */
        SIMPLIFIED,
        /** Of an imported matter that is over: only rules whose fulfilment a ledger records. */
        RECORDED
    }

    /** Whether the rule is one of those it is meant for. */
    boolean isFor(Rule rule) {
        return switch (whom) {
            case ALL -> true;
            case SIMPLIFIED -> rule.reach().simplified();
            case RECORDED -> RECORDED.containsAll(rule.stops());
        };
    }

    private static final Set<Happening> RECORDED =
            Set.of(Happening.DECISION_SENT, Happening.DECISION_DELIVERED, Happening.SETTLED);
}
