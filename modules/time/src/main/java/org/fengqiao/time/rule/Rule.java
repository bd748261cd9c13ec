package org.fengqiao.time.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    /** The period that is meant where whoever assigns names none; empty where there is no such custom. */
    public Optional<Term> usual() {
        return Optional.ofNullable(course.usual());
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

    /** How the clock of the whole ends when this comes about; empty when it runs on. */
    public Optional<Course.Ended> endedBy(Happening what) {
        return course.endedBy(what);
    }

    /** This rule as a county reads it: question by question the way that it chose, the pack's first one otherwise. */
    public Rule readAs(Map<String, String> chosen) {
        var read = this;
        for (var reading : basis.readings()) {
            var way = chosen.get(reading.code());
            if (way != null && reading.has(way)) {
                read = read.readAs(reading, reading.way(way));
            }
        }
        return read;
    }

    /** This rule with one question answered in that way. */
    public Rule readAs(Reading reading, Reading.Way way) {
        var readings = basis.readings().stream()
                .map(each -> each.code().equals(reading.code()) ? each.following(way.code()) : each)
                .toList();
        var read = with(reading.read(course, way));
        return new Rule(code, name, origin, within, owner, reach, read.course, leeway, basis.with(readings), validity);
    }

    /** The day a period starts that would start on that one; some ways to read the law let it start no later than so. */
    public LocalDate startedOn(LocalDate day, Function<Happening, LocalDate> known) {
        var started = day;
        for (var reading : basis.readings()) {
            started = startedOn(started, reading.way(), known);
        }
        return started;
    }

    private static LocalDate startedOn(LocalDate day, Reading.Way way, Function<Happening, LocalDate> known) {
        var from = way.latest() == null ? null : known.apply(way.latest().after());
        if (from == null) {
            return day;
        }
        var latest = from.plusDays(way.latest().term().daysFrom(from));
        return latest.isBefore(day) ? latest : day;
    }

    /** This rule, for the matters and offices of the law wherever it names none itself. */
    public Rule reachingLike(Rule law) {
        return new Rule(code, name, origin, within, owner, reach.or(law.reach), course, leeway, basis, validity);
    }

    /** The same rule, in force from when to when. */
    public Rule during(Validity other) {
        return new Rule(code, name, origin, within, owner, reach, course, leeway, basis, other);
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
