package org.fengqiao.web.security;

import java.time.Duration;
import java.util.Set;

/** What came of a try to get in: granted to a caller, refused, or shut for a while. */
record Entry(String caller, Set<String> groups, Duration shutFor) {
    static final Entry REFUSED = new Entry(null, Set.of(), Duration.ZERO);

    static Entry granted(String caller, Set<String> groups) {
        return new Entry(caller, groups, Duration.ZERO);
    }

    static Entry shutFor(Duration time) {
        return new Entry(null, Set.of(), time);
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
