package org.fengqiao.model.casefile;

import java.util.Map;

/**
 * The door by which somebody came, and what showed that they are who they say: both go into the event. Null is what
 * nobody said: the watch comes by no door, and an officer has logged in.
 */
public record CameBy(Way way, Proof proof) {
    public static final CameBy NO_DOOR = new CameBy(null, null);

    /** Where an act is done. */
    public enum Way {
        PAGE,
        REST,
        IMPORT
    }

    /** What stands behind a citizen's act: the code they took home, or one that an office gave out later. */
    public enum Proof {
        CODE,
        REISSUED_CODE,
        /** A later code, and the answer to the question that they chose when they filed. */
        ANSWERED
    }

    public CameBy with(Proof shown) {
        return new CameBy(way, shown);
    }

    Map<String, Object> facts() {
        return Saying.of("door", way, "proof", proof);
    }
}
