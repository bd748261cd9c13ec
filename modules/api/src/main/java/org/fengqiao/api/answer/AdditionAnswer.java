package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.fengqiao.casework.statute.CalendarVersion;
import org.fengqiao.casework.statute.Signed;

/** A calendar that was added here: the notice of a year, or days of a county. */
public record AdditionAnswer(
        long id,
        @Nullable Integer year,
        @Nullable String county,
        @Nullable LocalDate from,
        @Nullable String reason,
        String digest,
        boolean withdrawn,
        Signed added,
        @Nullable Signed ended,
        @Nullable String endedReason) {

    /** The same with its text. */
    public record WithText(@Inline AdditionAnswer addition, String text) {
        public static WithText of(CalendarVersion version) {
            return new WithText(AdditionAnswer.of(version), version.text());
        }
    }

    public static AdditionAnswer of(CalendarVersion version) {
        return ByName.of(version)
                .with("county", version.year() == null ? version.county() : null)
                .with("from", version.firstDay())
                .as(AdditionAnswer.class);
    }
}
