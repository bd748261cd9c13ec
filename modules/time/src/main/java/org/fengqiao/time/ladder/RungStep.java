package org.fengqiao.time.ladder;

/** What a rung does: each step speaks to somebody further from the desk where the matter lies. */
public enum RungStep {
    REMIND_HOLDER,
    WARN_HEAD,
    RAISE_ABOVE,
    LIST_FOR_INSPECTOR
}
