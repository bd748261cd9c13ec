package org.fengqiao.model.office;

/**
 * What a post makes of its holder; which acts that allows, the tier's powers say. Three run the system and are kept
 * apart: one looks after people and settings, one is the second person, one reads what the others did.
 */
public enum Role {
    CASEWORKER,
    LEADER,
    INSPECTOR,
    ADMINISTRATOR,
    SECURITY,
    AUDIT;

    /** A post that watches or administers: one person alone neither gives nor takes it, and nobody holds two of them. */
    public boolean isWatched() {
        return this == INSPECTOR || runsTheSystem();
    }

    /** Whoever runs the system sees no case. */
    public boolean runsTheSystem() {
        return this == ADMINISTRATOR || this == SECURITY || this == AUDIT;
    }
}
