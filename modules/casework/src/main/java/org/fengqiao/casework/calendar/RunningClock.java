package org.fengqiao.casework.calendar;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.Ladder;
import org.fengqiao.time.ladder.Rung;

/**
 * An open clock of an office: what is needed to say how pressing it is. The colour belongs to the matter. {@code local}
 * is a target that the county has set itself. {@code begun} is where a term by the clock counts from, null for a term of days; {@code ends} is the first instant too late.
 */
public record RunningClock(
        String rule,
        int step,
        String tier,
        LocalDate started,
        LocalDate warning,
        LocalDate due,
        boolean provisional,
        boolean paused,
        boolean local,
        @Nullable Instant begun,
        Instant ends) {
    /** The colour of the highest rung that its time has reached; a provisional date never reaches those of a miss. */
    public Optional<Colour> colour(Ladder ladder, Instant now) {
        if (paused) {
            return Optional.empty();
        }
        return ladder.rungs(rule, tier).stream()
                .filter(rung -> !(provisional && Ladder.isMiss(rung)))
                .filter(rung -> !timeOf(rung).isAfter(now))
                .reduce((lower, higher) -> higher)
                .map(rung -> rung.colour());
    }

    private Instant timeOf(Rung rung) {
        return isByTheClock() ? rung.at(begun, ends) : rung.at(started, warning, due);
    }

    /** Whether it ends at a moment, and not with its day. */
    public boolean isByTheClock() {
        return begun != null;
    }
}
