package org.fengqiao.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.model.Moment;
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

    @Test
    void grows_more_pressing_by_the_hour_where_hours_were_given() {
        assertThat(called("2026-03-07T02:00")).isEmpty();
        assertThat(called("2026-03-07T03:00")).contains(Colour.YELLOW);
        assertThat(called("2026-03-07T13:59")).contains(Colour.YELLOW);
        assertThat(called("2026-03-07T14:59")).contains(Colour.ORANGE);
        assertThat(called("2026-03-07T15:00")).contains(Colour.RED);
    }

    /** A whistle of 24 hours from Friday 15:00. */
    private static Optional<Colour> called(String at) {
        var friday = LocalDate.of(2026, 3, 6);
        var saturday = friday.plusDays(1);
        var begun = Instant.parse("2026-03-06T15:00:00+08:00");
        var ends = Instant.parse("2026-03-07T15:00:00+08:00");
        return new RunningClock("CLK-ASSIGNED", 0, "TOWN", friday, saturday, saturday, false, false, false, begun, ends)
                .colour(TIME.ladder(), Instant.parse(at + ":00+08:00"));
    }

    private static Optional<Colour> colour(boolean provisional, boolean paused, String at) {
        var due = LocalDate.of(2026, 3, 10);
        return new RunningClock(
                        "CLK-HANDLE",
                        0,
                        "TOWN",
                        LocalDate.of(2026, 1, 9),
                        due,
                        due,
                        provisional,
                        paused,
                        false,
                        null,
                        Moment.on(due.plusDays(1)).at())
                .colour(TIME.ladder(), Instant.parse(at + ":00+08:00"));
    }
}
