package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Choice;

/** The ways of 条例 art. 31 (1)–(5) that a matter belongs to instead of this one. */
public enum StatutoryRoute implements Choice {
    LITIGATION,
    ARBITRATION,
    PARTY_APPEAL,
    ADMINISTRATIVE_REMEDY,
    PROTECTION_DUTY;

    /** Whether another procedure takes the matter; a duty to protect is done or answered by the organ itself. */
    boolean isElsewhere() {
        return this != PROTECTION_DUTY;
    }
}
