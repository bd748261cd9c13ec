package org.fengqiao.casework.statute;

/** Why an open clock stays as it is although its rule changed. */
public enum Kept {
    RULE_GONE,
    STEP_GONE,
    NOT_ALLOWED
}
