package org.fengqiao.model.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.clock.Clock;
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

    /** The file of this number, where it was merged into that one, directly or by way of others. */
    default Optional<Long> joinedTo(long lead, String number) {
        return Optional.empty();
    }

    /** What was told when the file was entered, with its people. */
    default Optional<Registration> told(long id) {
        return Optional.empty();
    }

    /** The clocks of the file that lapsed by its event of this number. */
    default List<Clock> lapsedBy(long id, int seq) {
        return List.of();
    }

    /** The offices that have held the file in that round, up to the last time it moved, each with when it had it first. */
    default Map<String, Instant> heldIn(long id, int episode) {
        return Map.of();
    }

    /** The rules that the file has met in that round. */
    default Set<String> metIn(long id, int episode) {
        return Set.of();
    }

    /** The day from which the citizen's window of this rule ran when it was last used; the day the reply was served. */
    default Optional<LocalDate> windowFrom(long id, String rule) {
        return Optional.empty();
    }

    /** Whether the file ended for good by a re-examination (条例 art. 36 ¶3), and was not taken up again but for new facts. */
    default boolean isFinal(long id) {
        return false;
    }

    /** The digest of the paper of this number, when it lies in that file. */
    default Optional<String> digestOf(long id, long attachment) {
        return Optional.empty();
    }

    /** The id of a file that is about to be opened. */
    default long nextId() {
        throw new IllegalStateException("no file is opened here");
    }

    default boolean isCategory(String code) {
        return true;
    }

    default Optional<Officer> officer(long person) {
        return Optional.empty();
    }
}
