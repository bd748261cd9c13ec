package org.fengqiao.model.office;

/** What a post makes of its holder; which acts that allows, the tier's powers say. */
public enum Role {
    CASEWORKER,
    LEADER,
    INSPECTOR,
    ADMINISTRATOR
}
