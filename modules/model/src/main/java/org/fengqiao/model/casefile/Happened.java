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
public record Happened(Happening what, LocalDate on, Integer part, Term named, For whom) {
    /** Which rules take notice. */
    public enum For {
        ALL,
        /** It lies back: only the rules of the simplified track, which begins now. */
        SIMPLIFIED,
        /** An answer is owed again: the periods that the law gives for it, and no others. */
        OWED_AGAIN,
        /** It came to another office: the rules that bind it and have bound none of those before. */
        ARRIVED,
        /** It was taken for something else until now: the rules that bind it as what it is, and did not before. */
        RECLASSIFIED,
        /** It was decided where it belongs: nobody objects to that any more. */
        DECIDED,
        /** Of an imported matter that is over: only rules whose fulfilment a ledger records. */
        RECORDED
    }

    /** The matter came in on that day: whom that concerns depends on how it came. */
    static Happened received(For whom, LocalDate on) {
        return new Happened(Happening.MATTER_RECEIVED, on, null, null, whom);
    }

    /** The matter came to another office in the same round. */
    static Happened arrived(LocalDate on) {
        return received(For.ARRIVED, on);
    }

    /** The matter turned out to be another than it was taken for, of which this came about on that day. */
    static Happened reclassified(Happening what, LocalDate on) {
        return new Happened(what, on, null, null, For.RECLASSIFIED);
    }

    /** The matter was referred; only where one can object to that, the term for objecting begins. */
    static Happened referred(LocalDate on, boolean objectable) {
        return new Happened(Happening.REFERRAL_RECEIVED, on, null, null, objectable ? For.ALL : For.DECIDED);
    }

    /** The rules of the simplified track begin, from the receipt of the matter, as if always on it. */
    public static Happened simplified(LocalDate received) {
        return received(For.SIMPLIFIED, received);
    }

    /** An answer is owed again: from the day on which the matter was first accepted, or the one it was revoked on. */
    public static Happened owedAgain(LocalDate accepted) {
        return new Happened(Happening.ACCEPTED, accepted, null, null, For.OWED_AGAIN);
    }

    /** Whether the rule is one of those it is meant for. */
    boolean isFor(Rule rule) {
        return switch (whom) {
            case ALL, ARRIVED, RECLASSIFIED -> true;
            case SIMPLIFIED -> rule.reach().simplified();
            case OWED_AGAIN -> !rule.origin().local() && !rule.reach().simplified();
            case DECIDED -> !rule.isOptional();
            case RECORDED -> RECORDED.containsAll(rule.stops());
        };
    }

    private static final Set<Happening> RECORDED =
            Set.of(Happening.DECISION_SENT, Happening.DECISION_DELIVERED, Happening.SETTLED);
}
