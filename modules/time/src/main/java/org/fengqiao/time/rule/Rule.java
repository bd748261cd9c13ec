package org.fengqiao.time.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One clock of the law. A local rule that has another code names the national one it stays within; one with the same
 * code takes its place.
 */
public record Rule(
        String code,
        String name,
        Origin origin,
        String within,
        Owner owner,
        Reach reach,
        Course course,
        Leeway leeway,
        Basis basis,
        Validity validity) {

    /** The period; empty when whoever assigns names it. */
    public Optional<Term> term() {
        return Optional.ofNullable(course.term());
    }

    public Happening starts() {
        return course.starts();
    }

    public Set<Happening> stops() {
        return course.stops();
    }

    public List<Milestone> milestones() {
        return course.milestones();
    }

    public Optional<AllowedExtension> extension() {
        return Optional.ofNullable(leeway.extension());
    }

    public boolean isCitizenWindow() {
        return owner.isCitizen();
    }

    public boolean isOptional() {
        return leeway.optional();
    }

    public boolean rolls() {
        return course.roll() == Roll.NEXT_WORKING_DAY;
    }

    /** This rule with the period that was named for one matter. */
    public Rule lasting(Term named) {
        if (course.term() != null) {
            throw new IllegalStateException(code + " has its period from the law");
        }
        return with(new Course(
                course.starts(), named, course.roll(), course.stops(), course.lapses(), course.milestones()));
    }

    /** The rule as it stands for one of its steps. */
    public Rule upTo(Milestone step) {
        return with(new Course(
                course.starts(), step.term(), course.roll(), Set.of(step.metBy()), course.lapses(), List.of()));
    }

    /** The day on which somebody has acted: what was posted in time is in time (民诉法 85). */
    public LocalDate actedOn(LocalDate received, LocalDate posted) {
        var counts = leeway.postingCounts() && posted != null && posted.isBefore(received);
        return counts ? posted : received;
    }

    private Rule with(Course other) {
        return new Rule(code, name, origin, within, owner, reach, other, leeway, basis, validity);
    }
}
