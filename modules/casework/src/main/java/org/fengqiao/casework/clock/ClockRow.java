package org.fengqiao.casework.clock;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.rule.Owner;

/**
 * One clock as it stands now. {@code usedDays} and {@code totalDays} are working days where the rule counts those;
 * {@code asked} is a request for more time that waits for its decision, empty when there is none; {@code again} says
 * whether the day, worked out anew from what is stored, is the same; {@code outside} that no office here owes it; {@code local} that the county has set it itself;
 * {@code ends} is the moment at which a term by the clock ends, null where a day does; {@code corrected} says why it was
 * put right, null where it was right.
 */
public record ClockRow(
        int no,
        String rule,
        String name,
        int step,
        int episode,
        Integer assignment,
        Owner owner,
        boolean citizen,
        boolean outside,
        boolean local,
        String office,
        String officeName,
        State state,
        boolean missed,
        Colour colour,
        LocalDate start,
        LocalDate due,
        LocalDate rolledFrom,
        LocalDate warning,
        boolean provisional,
        LocalDate endedOn,
        int usedDays,
        int totalDays,
        String pack,
        String packVersion,
        String articles,
        int startedSeq,
        Integer endedSeq,
        List<Map<String, Object>> extensions,
        List<Map<String, Object>> pauses,
        Map<String, Object> asked,
        List<String> derivation,
        boolean again,
        @Nullable Instant ends,
        @Nullable String corrected) {
    /** Where a clock stands. */
    public enum State {
        RUNNING,
        PAUSED,
        MET,
        LAPSED,
        /** It never bound whoever had the matter: it counts nowhere. */
        VOID
    }
}
