package org.fengqiao.reports;

/** What a clock stands on. The two are never added up: missing a county's target breaks no law. */
public enum Footing {
    STATUTORY,
    LOCAL;

    public static Footing of(boolean local) {
        return local ? LOCAL : STATUTORY;
    }
}
