package org.fengqiao.time.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a clock runs: from which occasion, how long (null when whoever assigns names it; {@code usual} is meant
 * then where they name none), what meets it, what ends it
 * without being its fulfilment, and the steps on the way.
 */
public record Course(
        Happening starts,
        Term term,
        Roll roll,
        Set<Happening> stops,
        Set<Happening> lapses,
        List<Milestone> milestones,
        Term usual) {
    public Course(
            Happening starts,
            Term term,
            Roll roll,
            Set<Happening> stops,
            Set<Happening> lapses,
            List<Milestone> milestones) {
        this(starts, term, roll, stops, lapses, milestones, null);
    }

    public Course {
        stops = Set.copyOf(stops);
        lapses = Set.copyOf(lapses);
        milestones = List.copyOf(milestones);
    }

    /** How a clock ends: its duty done, or without being its fulfilment. */
    public enum Ended {
        MET,
        LAPSED
    }

    /** Whether it begins or ends by this, as a whole or by a step. */
    public boolean listensTo(Happening what) {
        return starts == what
                || endedBy(what).isPresent()
                || milestones.stream().anyMatch(step -> step.metBy() == what);
    }

    public Optional<Ended> endedBy(Happening what) {
        if (stops.contains(what)) {
            return Optional.of(Ended.MET);
        }
        return lapses.contains(what) ? Optional.of(Ended.LAPSED) : Optional.empty();
    }
}
