package org.fengqiao.casework.ledger;

/** What a ledger may say about a matter; without the necessary ones no record can become a case. */
public enum LedgerField {
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

    LedgerField() {
        this(false);
    }

    LedgerField(boolean necessary) {
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
