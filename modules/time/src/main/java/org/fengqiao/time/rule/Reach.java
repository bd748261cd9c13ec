package org.fengqiao.time.rule;

import java.util.Set;
import org.fengqiao.time.wording.Words;

/**
 * Whom a rule binds, and in which matters: these (all when none is named), at offices with one of these functions (all
 * when none is named), in matters of litigation rights or in others, on the simplified track alone, and not for what is
 * excepted.
 */
public record Reach(
        Set<Kind> matters,
        Set<Capacity> offices,
        LitigationRights litigationRights,
        boolean simplified,
        Set<Left> except) {
    /** What somebody came for. */
    public enum Kind {
        SUGGESTION,
        ACCUSATION,
        APPEAL,
        DISPUTE,
        REQUEST;

        public String words() {
            return Words.say("Matter." + name());
        }
    }

    /** Whether a rule holds at political-legal bodies in matters of litigation rights (条例 art. 23 ¶4). */
    public enum LitigationRights {
        EITHER,
        /** In such matters and in no others. */
        YES,
        /** Not at a political-legal body in such a matter: it follows rules of its own there. */
        NO
    }

    /** What a rule may leave out: parts sent to another office, matters accepted before, and those that were forwarded. */
    public enum Left {
        PART,
        ACCEPTED,
        FORWARDED
    }

    public static final Reach ALL = new Reach(Set.of(), Set.of(), LitigationRights.EITHER, false, Set.of());

    public Reach {
        matters = Set.copyOf(matters);
        offices = Set.copyOf(offices);
        except = Set.copyOf(except);
    }

    public boolean covers(Kind kind) {
        return matters.isEmpty() || matters.contains(kind);
    }

    /** Whether every matter within the other reach is within this one too, at every office that the other binds. */
    public boolean covers(Reach other) {
        boolean mattersToo = matters.isEmpty() || (!other.matters.isEmpty() && matters.containsAll(other.matters));
        boolean officesToo = isForAny() || (!other.isForAny() && offices.containsAll(other.offices));
        boolean rightsToo = litigationRights == LitigationRights.EITHER || litigationRights == other.litigationRights;
        return mattersToo
                && officesToo
                && rightsToo
                && other.except.containsAll(except)
                && (!simplified || other.simplified);
    }

    /**
     * Whether an office with these functions is bound. A platform is bound as the body it receives for: hand in that
     * body's functions. A village has none that the petition rules name.
     */
    public boolean binds(Set<String> functions) {
        return isForAny() || offices.stream().map(Capacity::code).anyMatch(functions::contains);
    }

    /** The same for a matter of which somebody has said whether it is one of litigation rights. */
    public boolean binds(Set<String> functions, boolean ofLitigationRights) {
        boolean apart = ofLitigationRights && functions.contains(Capacity.POLITICAL_LEGAL.code());
        return binds(functions)
                && switch (litigationRights) {
                    case EITHER -> true;
                    case YES -> ofLitigationRights;
                    case NO -> !apart;
                };
    }

    /** This reach, saying what the law says wherever it is silent itself. */
    Reach or(Reach law) {
        boolean silent = litigationRights == LitigationRights.EITHER;
        return new Reach(
                matters.isEmpty() ? law.matters : matters,
                offices.isEmpty() ? law.offices : offices,
                silent ? law.litigationRights : litigationRights,
                simplified,
                except);
    }

    private boolean isForAny() {
        return offices.isEmpty() || offices.contains(Capacity.ANY);
    }
}
