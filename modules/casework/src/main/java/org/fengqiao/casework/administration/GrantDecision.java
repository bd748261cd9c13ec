package org.fengqiao.casework.administration;

/** What a second person can say to a request. */
public enum GrantDecision {
    CONFIRM,
    DECLINE
}
