package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.office.Officer;

/** What a deed has to look up beside its own file. The desk answers from the database. */
public interface Lookups {
    /** The id of another case, when the officer may know of it. */
    Optional<Long> caseOf(String number, Officer officer);

    /** Whether the two files are linked in this way already. */
    boolean areLinked(long id, long other, String kind);

    /** The file that leads this one, where it was merged into another. */
    Optional<Long> leadOf(long id);

    /** The file of this number, where it was merged into that one, directly or by way of others. */
    default Optional<Long> joinedTo(long lead, String number) {
        return Optional.empty();
    }

    boolean isCategory(String code);

    /** What was told when the file was entered, with its people. */
    default Optional<Registration> told(long id) {
        return Optional.empty();
    }

    /** The clocks of the file that lapsed by its event of this number. */
    default List<Clock> lapsedBy(long id, int seq) {
        return List.of();
    }

    /** The id of a file that is about to be opened. */
    default long nextId() {
        throw new IllegalStateException("no file is opened here");
    }

    Optional<Officer> officer(long person);

    /** Nothing to look up in: every code is taken as it is, and nobody else is known. */
    Lookups NOTHING = new Lookups() {
        @Override
        public Optional<Long> caseOf(String number, Officer officer) {
            return Optional.empty();
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
    };
}
