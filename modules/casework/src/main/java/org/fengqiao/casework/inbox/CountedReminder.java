package org.fengqiao.casework.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.RungStep;

/** One rung that a notice counts: which case, which rule, when it is due, and whether that clock has ended since. */
public record CountedReminder(
        String number,
        String rule,
        RungStep step,
        Colour colour,
        LocalDate due,
        Instant planned,
        boolean local,
        boolean ended) {}
