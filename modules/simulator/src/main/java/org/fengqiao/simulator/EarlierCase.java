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

    @Override
    public boolean areLinked(long id, long other, String kind) {
        return false;
    }

    @Override
    public Optional<Long> leadOf(long id) {
        return Optional.empty();
    }

    @Override
    public boolean isCategory(String code) {
        return true;
    }

    @Override
    public Optional<Officer> officer(long person) {
        return Optional.empty();
    }
}
