package org.fengqiao.casework.ledger;

/** Hears from time to time how far a ledger has been read; it may throw to end the reading. */
public interface ImportProgress {

    ImportProgress UNHEARD = (records, share) -> {};

    void at(int records, double share);
}
