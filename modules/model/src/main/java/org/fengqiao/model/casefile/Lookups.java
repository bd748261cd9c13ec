package org.fengqiao.model.casefile;

import java.util.Optional;
import org.fengqiao.model.office.Officer;

/**
 * What a deed has to look up beside its own file. The desk answers from the database; who has nothing to look in takes
 * every code as it is and knows nobody else.
 */
public interface Lookups {
    /** Nothing to look up in. */
    Lookups NOTHING = new Lookups() {};

    /** The id of another case, when the officer may know of it. */
    default Optional<Long> caseOf(String number, Officer officer) {
        return Optional.empty();
    }

    /** Whether the two files are linked in this way already. */
    default boolean areLinked(long id, long other, String kind) {
        return false;
    }

    /** The file that leads this one, where it was merged into another. */
    default Optional<Long> leadOf(long id) {
        return Optional.empty();
    }

    default boolean isCategory(String code) {
        return true;
    }

    default Optional<Officer> officer(long person) {
        return Optional.empty();
    }
}
