package org.fengqiao.casework.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.Ladder;

/** An open clock of an office: what is needed to say how pressing it is. The colour belongs to the matter. */
public record RunningClock(
        String rule,
        int step,
        String tier,
        LocalDate started,
        LocalDate warning,
        LocalDate due,
        boolean provisional,
        boolean paused) {
    /** The colour of the highest rung that its time has reached; a provisional date never reaches those of a miss. */
    public Optional<Colour> colour(Ladder ladder, Instant now) {
        if (paused) {
            return Optional.empty();
        }
        return ladder.rungs(rule, tier).stream()
                .filter(rung -> !(provisional && Ladder.isMiss(rung)))
                .filter(rung -> !rung.at(started, warning, due).isAfter(now))
                .reduce((lower, higher) -> higher)
                .map(rung -> rung.colour());
    }
}
