package org.fengqiao.model.casefile;

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
    static final Set<Stage> IN_HAND = EnumSet.of(REGISTERED, RECEIVED, ACCEPTED, HANDLING);

    /** As long as nothing is decided, the offices may dispute who is competent. */
    static final Set<Stage> DISPUTABLE = EnumSet.of(REGISTERED, TRANSFERRED, RECEIVED, ACCEPTED, HANDLING);

    static final Set<Stage> CLOSABLE = EnumSet.of(DECLINED, DIVERTED, DELIVERED, SETTLED, WITHDRAWN, MERGED);
    static final Set<Stage> OVER = EnumSet.of(CLOSED, ARCHIVED);
    static final Set<Stage> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED, ARCHIVED));

    /** Everything before the matter is decided one way or another; the citizen may still withdraw it. */
    static final Set<Stage> UNDECIDED = EnumSet.of(REGISTERED, TRANSFERRED, RECEIVED, ACCEPTED, HANDLING, ANSWERED);

    public boolean isOver() {
        return OVER.contains(this);
    }
}
