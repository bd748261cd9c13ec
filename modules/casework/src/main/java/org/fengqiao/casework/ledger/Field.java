package org.fengqiao.casework.ledger;

/** What a ledger may say about a matter; without the necessary ones no record can become a case. */
public enum Field {
    SERIAL,
    REGISTERED(true),
    SOURCE,
    NAME,
    PHONE,
    ID_NUMBER,
    TOWN,
    PLACE(true),
    CATEGORY,
    SUMMARY(true),
    HEADCOUNT,
    UNIT,
    STATE,
    CLOSED,
    SATISFACTION,
    REMARKS;

    private final boolean necessary;

    Field() {
        this(false);
    }

    Field(boolean necessary) {
        this.necessary = necessary;
    }

    public boolean isNecessary() {
        return necessary;
    }

    /** What the field is called when the file has no heading of its own for it. */
    public String label() {
        return Headings.usual(this);
    }
}
