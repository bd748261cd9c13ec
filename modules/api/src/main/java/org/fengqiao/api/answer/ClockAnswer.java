package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.rule.Owner;

/**
 * A legal clock with its proof; extensions and pauses are told as they were granted. One that an organ outside the county
 * owes is shown, and charged to nobody here. A local one is a target that the county has set itself, and no period of the law.
 */
public record ClockAnswer(
        int no,
        String rule,
        String name,
        int step,
        int episode,
        @Nullable Integer assignment,
        Owner owner,
        boolean citizen,
        boolean outside,
        boolean local,
        @Nullable String office,
        @Nullable String officeName,
        ClockRow.State state,
        boolean missed,
        @Nullable Colour colour,
        LocalDate start,
        LocalDate due,
        @Nullable LocalDate endedOn,
        int usedDays,
        int totalDays,
        @Nullable LocalDate rolledFrom,
        @Nullable LocalDate warning,
        boolean provisional,
        String pack,
        String packVersion,
        String articles,
        int startedSeq,
        @Nullable Integer endedSeq,
        List<Map<String, Object>> extensions,
        @Nullable Map<String, Object> asked,
        List<Map<String, Object>> pauses,
        List<String> derivation,
        boolean again,
        @Nullable String corrected) {

    public static List<ClockAnswer> of(List<ClockRow> clocks) {
        return clocks.stream().map(ClockAnswer::of).toList();
    }

    private static ClockAnswer of(ClockRow clock) {
        return ByName.of(clock)
                .with("asked", clock.asked().isEmpty() ? null : clock.asked())
                .as(ClockAnswer.class);
    }
}
