package org.fengqiao.simulator;

import java.util.Optional;
import org.fengqiao.model.casefile.Lookups;
import org.fengqiao.model.office.Officer;

/** All that the deeds of a walk look up: the earlier case of the same person, to which they link. */
record EarlierCase(Seen earlier) implements Lookups {
    @Override
    public Optional<Long> caseOf(String number, Officer officer) {
        return Optional.ofNullable(earlier)
                .filter(seen -> seen.number().equals(number))
                .map(Seen::id);
    }
}
