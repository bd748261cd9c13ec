package org.fengqiao.reports;

/** What a clock stands on. The two are never added up: missing a county's target breaks no law. */
public enum Footing {
    STATUTORY("not local"),
    LOCAL("local");

    private final String condition;

    Footing(String condition) {
        this.condition = condition;
    }

    /** Picks them from the cohort's clocks. */
    public String condition() {
        return condition;
    }

    public static Footing of(boolean local) {
        return local ? LOCAL : STATUTORY;
    }
}
