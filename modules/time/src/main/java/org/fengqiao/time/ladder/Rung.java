package org.fengqiao.time.ladder;

import java.time.Instant;
import java.time.LocalDate;

/** One rung: its place in the ladder, counted from 0, what it does, how pressing it makes the matter, and when. */
public record Rung(int pos, RungStep step, Colour colour, When when) {
    /** When it fires for a term from its start day to its due day, which warns on the due day before any rolling. */
    public Instant at(LocalDate started, LocalDate warning, LocalDate due) {
        return when.at(started, warning, due);
    }

    /** When it fires for a term by the clock. */
    public Instant at(Instant begun, Instant ends) {
        return when.at(begun, ends);
    }
}
