package org.fengqiao.casework.statute;

/** Where a version of a pack stands on its way into use, and out of it. */
public enum PackState {
    PROPOSED,
    APPROVED,
    PUBLISHED,
    ROLLED_BACK,
    REJECTED
}
