package org.fengqiao.time.deadline;

import org.fengqiao.time.wording.Words;

/** The rule does not give what was asked of it: a pause, an extension, a period. Nothing was counted. */
public class NotAllowed extends RuntimeException {
    /** What stood in the way. */
    public enum Why {
        PAUSE_WITHOUT_GROUND,
        PAUSE_ENDS_BEFORE_IT_BEGINS,
        PAUSE_GROUND_UNKNOWN_TO_RULE,
        EXTENSION_OF_NOTHING,
        EXTENSION_UNKNOWN_TO_RULE,
        EXTENSION_TOO_LONG,
        EXTENSION_TOO_OFTEN,
        EXTENSION_BEFORE_START,
        EXTENSION_AFTER_DUE,
        TERM_NOT_NAMED
    }

    private final Why why;

    public NotAllowed(Why why, Object... args) {
        super(Words.say("Why." + why, args));
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
