package org.fengqiao.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.ladder.Colour;
import org.junit.jupiter.api.Test;

/** Sixty days from 9 January 2026, due on Tuesday 10 March. */
class RunningClockTest {
    private static final LegalTime TIME = LegalTime.load(Optional.empty());

    @Test
    void grows_more_pressing_as_its_end_comes_near() {
        assertThat(colour(false, false, "2026-01-20T08:00")).isEmpty();
        assertThat(colour(false, false, "2026-02-20T08:00")).contains(Colour.YELLOW);
        assertThat(colour(false, false, "2026-03-09T08:00")).contains(Colour.ORANGE);
        assertThat(colour(false, false, "2026-03-10T23:59")).contains(Colour.ORANGE);
        assertThat(colour(false, false, "2026-03-11T00:00")).contains(Colour.RED);
    }

    @Test
    void is_never_called_missed_on_a_provisional_date() {
        assertThat(colour(true, false, "2026-04-01T08:00")).contains(Colour.ORANGE);
    }

    @Test
    void presses_nobody_while_it_is_paused() {
        assertThat(colour(false, true, "2026-03-11T08:00")).isEmpty();
    }

    private static Optional<Colour> colour(boolean provisional, boolean paused, String at) {
        var due = LocalDate.of(2026, 3, 10);
        return new RunningClock("CLK-HANDLE", 0, "TOWN", LocalDate.of(2026, 1, 9), due, due, provisional, paused)
                .colour(TIME.ladder(), Instant.parse(at + ":00+08:00"));
    }
}
