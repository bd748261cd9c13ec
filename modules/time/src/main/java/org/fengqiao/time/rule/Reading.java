package org.fengqiao.time.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place where the text can be read in more than one way: the question, the ways to read it, each with its source, and
 * the one that is followed. A county chooses; what the others would give is shown beside it.
 */
public record Reading(String code, String question, List<Way> ways, String followed) {
    /**
     * One way: how the last day rolls, until when a period has started at the latest, and what meets the duty. Null
     * and empty where the way has nothing to say of it.
     */
    public record Way(String code, String says, String source, Roll roll, Latest latest, Set<Happening> met) {
        public Way {
            met = Set.copyOf(met);
        }
    }

    /** The period has started so long after something else at the latest. */
    public record Latest(Happening after, Term term) {}

    public Reading {
        ways = List.copyOf(ways);
    }

    public Way way() {
        return way(followed);
    }

    public Way way(String named) {
        return ways.stream()
                .filter(each -> each.code().equals(named))
                .findFirst()
                .orElseThrow();
    }

    public boolean has(String named) {
        return ways.stream().anyMatch(each -> each.code().equals(named));
    }

    public List<Way> others() {
        return ways.stream().filter(each -> !each.code().equals(followed)).toList();
    }

    Reading following(String named) {
        return new Reading(code, question, ways, named);
    }

    /** The course as this way reads it; what only other ways take for fulfilment is left out. */
    Course read(Course course, Way way) {
        var stops = new LinkedHashSet<>(course.stops());
        if (!way.met().isEmpty()) {
            ways.forEach(each ->
                    each.met().stream().filter(met -> !way.met().contains(met)).forEach(stops::remove));
        }
        return new Course(
                course.starts(),
                course.term(),
                way.roll() == null ? course.roll() : way.roll(),
                stops,
                course.lapses(),
                course.milestones(),
                course.usual());
    }
}
