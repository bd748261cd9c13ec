package org.fengqiao.model.casefile;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;

/** Who owes a part: an office, where a person may be named, or one of the people of the case by their number. */
public record Owing(Office office, Long person, Integer party) {
    public static Owing by(Office office) {
        return new Owing(office, null, null);
    }

    public static Owing by(Office office, long person) {
        return new Owing(office, person, null);
    }

    public static Owing byParty(int no) {
        return new Owing(null, null, no);
    }

    boolean isOffice() {
        return office != null;
    }

    /** A part that nobody owes would run for ever and press nobody. */
    void demandIn(CaseFile file) {
        boolean somebody = isOffice()
                ? office.active() && party == null
                : party != null && file.filing().hasParty(party);
        if (!somebody) {
            throw new Refusal(Why.OWED_BY_NOBODY, name());
        }
    }

    private String name() {
        return isOffice() ? office.name() : party == null ? "" : party.toString();
    }
}
