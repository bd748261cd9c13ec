package org.fengqiao.model.casefile;

import java.util.Optional;
import org.fengqiao.model.office.Officer;

/** What a deed has to look up beside its own file. The desk answers from the database. */
public interface Lookups {
    /** The id of another case, when the officer may know of it. */
    Optional<Long> caseOf(String number, Officer officer);

    /** Whether the two files are linked in this way already. */
    boolean areLinked(long id, long other, String kind);

    /** The file that leads this one, where it was merged into another. */
    Optional<Long> leadOf(long id);

    boolean isCategory(String code);

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
