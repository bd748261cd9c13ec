package org.fengqiao.casework.administration;

/** How far a request to a second person is. */
public enum GrantState {
    WAITING,
    CONFIRMED,
    DECLINED,
    LAPSED
}
