package org.fengqiao.model.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. The names are those of the petition system's own status model (待签收 … 已归档). */
public enum Stage {
    REGISTERED,
    TRANSFERRED,
    RECEIVED,
    ACCEPTED,
    DECLINED,
    DIVERTED,
    HANDLING,
    ANSWERED,
    DELIVERED,
    SETTLED,
    WITHDRAWN,
    MERGED,
    CLOSED,
    ARCHIVED;

    /** In somebody's hands and not yet decided. */
    public static final Set<Stage> IN_HAND =
            Collections.unmodifiableSet(EnumSet.of(REGISTERED, RECEIVED, ACCEPTED, HANDLING));

    /** As long as nothing is decided, the offices may dispute who is competent. */
    public static final Set<Stage> DISPUTABLE =
            Collections.unmodifiableSet(EnumSet.of(REGISTERED, TRANSFERRED, RECEIVED, ACCEPTED, HANDLING));

    public static final Set<Stage> CLOSABLE =
            Collections.unmodifiableSet(EnumSet.of(DECLINED, DIVERTED, DELIVERED, SETTLED, WITHDRAWN, MERGED));
    public static final Set<Stage> ANY = Collections.unmodifiableSet(EnumSet.allOf(Stage.class));
    public static final Set<Stage> OVER = Collections.unmodifiableSet(EnumSet.of(CLOSED, ARCHIVED));
    public static final Set<Stage> OPEN =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CLOSED, ARCHIVED)));

    /** Everything before the matter is decided one way or another; the citizen may still withdraw it. */
    public static final Set<Stage> UNDECIDED =
            Collections.unmodifiableSet(EnumSet.of(REGISTERED, TRANSFERRED, RECEIVED, ACCEPTED, HANDLING, ANSWERED));

    public boolean isOver() {
        return OVER.contains(this);
    }
}
