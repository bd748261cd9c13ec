package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/**
 * The period of a part whose sender names none: the shortest that a rule calls usual, and never beyond the statutory
 * day by which the matter itself is to be decided.
 */
final class UsualTerm {
    private static final Set<Happening> OWN = Set.of(Happening.ASSIGNED, Happening.EXECUTION_OWED, Happening.DUTY_OWED);

    private final Change change;
    private final Happening starts;
    private final Office owing;

    UsualTerm(Change change, Happening starts, Office owing) {
        this.change = change;
        this.starts = starts;
        this.owing = owing;
    }

    /** Whether the clock is the one by which its part is due, and not one for what an office says about it. */
    static boolean isOwn(Clock clock, Change change) {
        var whole = Versions.whole(clock, change.occasion().legal());
        return clock.step() == 0 && OWN.contains(whole.starts());
    }

    Term term() {
        var found = new LinkedHashMap<String, Rule>();
        var packs = change.occasion().legal().packs();
        for (var rule : packs.inForce(change.today(), change.file().county())) {
            if (rule.starts() == starts && binds(rule)) {
                found.merge(rule.code(), rule, (one, other) -> other.origin().local() ? other : one);
            }
        }
        return found.values().stream()
                .filter(rule -> rule.usual().isPresent())
                .min(Comparator.comparing(rule -> end(rule, rule.usual().orElseThrow())))
                .map(this::capped)
                .orElse(null);
    }

    private boolean binds(Rule rule) {
        var file = change.file();
        return Bound.binds(rule, file.purpose(), owing, change.occasion().offices(), file.isOfLitigationRights());
    }

    /** What has to be done on the way to a decision is done before the decision is due; what follows it is not. */
    private Term capped(Rule rule) {
        var usual = rule.usual().orElseThrow();
        var last = starts == Happening.ASSIGNED ? decidedBy() : Optional.<LocalDate>empty();
        return last.filter(end(rule, usual)::isAfter)
                .map(day -> Math.max(1, ChronoUnit.DAYS.between(change.today(), day)))
                .map(days -> Term.calendarDays(Math.toIntExact(days)))
                .orElse(usual);
    }

    private LocalDate end(Rule rule, Term term) {
        var calendar = change.occasion().legal().calendar(change.file().county());
        return Deadlines.of(rule.lasting(term), change.today(), calendar).due();
    }

    /** The statutory day of the matter: of the clock that its decision meets and a mere notice does not. */
    Optional<LocalDate> decidedBy() {
        var legal = change.occasion().legal();
        var sent = change.file().episodeKind().sentReply();
        return change.clocks().open().stream()
                .filter(clock -> clock.part() == null && clock.step() == 0)
                .filter(clock -> {
                    var rule = Versions.whole(clock, legal);
                    return !rule.origin().local()
                            && rule.stops().contains(sent)
                            && !rule.stops().contains(Happening.NOTICE_SENT);
                })
                .map(clock -> clock.due().day())
                .min(Comparator.naturalOrder());
    }
}
