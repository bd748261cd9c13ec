package org.fengqiao.model.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Flaw;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;

/**
 * One clock with all that tells whether it is right: who held the matter, what it was for, and when the acts were done that
 * began and ended the clock ({@code over} is the end of time while it runs). {@code part} is the office of its part, and
 * {@code charged} the one that the figures name.
 */
public record ClockLife(
        Clock clock,
        Rule rule,
        String charged,
        String part,
        Instant begun,
        Instant over,
        List<HeldTime> held,
        Set<Purpose> purposes,
        boolean litigationRights) {

    /** What is wrong with it; what an organ outside owes, and what one of the people owes within a part, is left alone. */
    public Optional<Flaw> flaw(Offices offices) {
        boolean partys = clock.isCitizens() && clock.part() != null;
        if (clock.tier() == null || partys) {
            return Optional.empty();
        }
        if (!everBound(offices)) {
            return Optional.of(Flaw.neverBound(clock, charged));
        }
        return Optional.ofNullable(owedUntilTheEnd(offices))
                .filter(office -> !clock.isCitizens() && !isRightly(charged, offices))
                .map(office -> Flaw.wronglyCharged(clock, charged, office));
    }

    /**
     * A citizen's window was told to somebody: only a matter that has none takes it back, never an office's standing. Of an
     * office that is not in the tree any more nobody can say that it was not bound.
     */
    private boolean everBound(Offices offices) {
        if (clock.isCitizens()) {
            return purposes.stream().anyMatch(purpose -> rule.reach().covers(Reach.Kind.valueOf(purpose.name())));
        }
        return owing().stream()
                .anyMatch(code ->
                        offices.find(code).map(office -> binds(office, offices)).orElse(true));
    }

    private boolean binds(Office office, Offices offices) {
        return purposes.stream().anyMatch(purpose -> Bound.binds(rule, purpose, office, offices, litigationRights));
    }

    private List<String> owing() {
        if (part != null) {
            return List.of(part);
        }
        var offices = held.stream()
                .filter(span -> span.hadIn(begun, over))
                .map(HeldTime::office)
                .distinct()
                .toList();
        return offices.isEmpty() ? List.of(charged) : offices;
    }

    /** Who owed it until it ended; null while it runs, and where the log does not say. */
    private String owedUntilTheEnd(Offices offices) {
        if (clock.isOpen()) {
            return null;
        }
        return part != null ? part : owedUntil(over, offices);
    }

    /** A day that was entered later counts from the last moment of that day: whoever held it then owed it as well. */
    private boolean isRightly(String office, Offices offices) {
        return part != null
                ? office.equals(part)
                : office.equals(owedUntil(over, offices))
                        || office.equals(owedUntil(clock.end().at(), offices));
    }

    /** The last that held it up to that moment and owed it; who only had the matter in hand owed nothing. */
    private String owedUntil(Instant moment, Offices offices) {
        var last = held.stream().filter(span -> span.heldUntil(moment)).findFirst();
        if (last.filter(span -> !owes(span, offices)).isEmpty()) {
            return last.map(HeldTime::office).orElse(null);
        }
        return held.stream()
                .filter(span -> span.hadIn(begun, moment) && owes(span, offices))
                .reduce((earlier, later) -> later)
                .or(() -> last)
                .map(HeldTime::office)
                .orElse(null);
    }

    /** What was forwarded to somebody stays owed by who got it directly, where the rule says so. */
    private boolean owes(HeldTime span, Offices offices) {
        boolean left = span.forwarded() && rule.reach().except().contains(Reach.Left.FORWARDED);
        return !left
                && span.office() != null
                && offices.find(span.office())
                        .map(office -> binds(office, offices))
                        .orElse(true);
    }
}
