package org.fengqiao.web.security;

import java.time.Duration;
import java.util.Set;

/** What came of a try to get in: granted to a caller, refused, or shut for a while. */
record Admission(String caller, Set<String> groups, Duration shutFor) {
    static final Admission REFUSED = new Admission(null, Set.of(), Duration.ZERO);

    static Admission granted(String caller, Set<String> groups) {
        return new Admission(caller, groups, Duration.ZERO);
    }

    static Admission shutFor(Duration time) {
        return new Admission(null, Set.of(), time);
    }

    boolean granted() {
        return caller != null;
    }

    boolean shut() {
        return !shutFor.isZero();
    }

    /** Whole seconds, rounded up: "0 seconds" would be a lie. */
    long waitSeconds() {
        return shutFor.plusMillis(999).toSeconds();
    }
}
