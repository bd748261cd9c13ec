package org.fengqiao.time.rule;

import org.fengqiao.time.wording.Words;

/** Who owes what the clock measures: an office its duty, or a citizen who must act within a window. */
public enum Owner {
    PETITION_OFFICE(false),
    RECEIVING_OFFICE(false),
    COMPETENT_OFFICE(false),
    ASSIGNEE(false),
    REVIEW_OFFICE(false),
    RECHECK_OFFICE(false),
    MEDIATION_COMMITTEE(false),
    COURT(false),
    INSPECTORS(false),
    INQUIRED_OFFICIAL(false),
    PETITIONER(true),
    PARTIES(true);

    private final boolean citizen;

    Owner(boolean citizen) {
        this.citizen = citizen;
    }

    /** A window of a citizen: it always rolls, and the day of posting counts. */
    public boolean isCitizen() {
        return citizen;
    }

    public String words() {
        return Words.name(this);
    }
}
