package org.fengqiao.time.rule;

import java.util.Set;

/**
 * Which matters a rule is for: of these kinds (all when none is named), on the simplified track alone, and not for
 * what is excepted.
 */
public record Reach(Set<Kind> kinds, boolean simplified, Set<Left> except) {
    /** What somebody came for. */
    public enum Kind {
        SUGGESTION,
        ACCUSATION,
        APPEAL,
        DISPUTE,
        REQUEST
    }

    /** What a rule may leave out: parts sent to another office, and matters that were accepted before. */
    public enum Left {
        PART,
        ACCEPTED
    }

    public static final Reach ALL = new Reach(Set.of(), false, Set.of());

    public Reach {
        kinds = Set.copyOf(kinds);
        except = Set.copyOf(except);
    }

    public boolean covers(Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether every matter within the other reach is within this one too. */
    public boolean covers(Reach other) {
        boolean kindsToo = kinds.isEmpty() || (!other.kinds.isEmpty() && kinds.containsAll(other.kinds));
        return kindsToo && other.except.containsAll(except) && (!simplified || other.simplified);
    }
}
