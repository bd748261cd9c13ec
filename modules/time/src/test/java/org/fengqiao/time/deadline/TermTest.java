package org.fengqiao.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.due;
import static org.fengqiao.time.World.lasting;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Owner;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
            # name                                              , start      , length, count         , unrolled   , due
            five working days before Spring Festival 2024       , 2024-02-02 ,  5    , WORKING_DAYS  , 2024-02-08 , 2024-02-08
            five working days over the National Day break       , 2025-09-26 ,  5    , WORKING_DAYS  , 2025-10-10 , 2025-10-10
            three working days over the May break               , 2026-04-30 ,  3    , WORKING_DAYS  , 2026-05-08 , 2026-05-08
            five working days over the National Day break 2023  , 2023-09-26 ,  5    , WORKING_DAYS  , 2023-10-09 , 2023-10-09
            sixty days over a break of two festivals            , 2023-08-01 , 60    , CALENDAR_DAYS , 2023-09-30 , 2023-10-07
            thirty days from December into January 2023         , 2022-12-02 , 30    , CALENDAR_DAYS , 2023-01-01 , 2023-01-03
            fifteen days roll to a Sunday that is made up       , 2024-01-31 , 15    , CALENDAR_DAYS , 2024-02-15 , 2024-02-18
            thirty days across the year roll to a worked Sunday , 2025-12-04 , 30    , CALENDAR_DAYS , 2026-01-03 , 2026-01-04
            sixty days end on a worked Saturday                 , 2026-03-10 , 60    , CALENDAR_DAYS , 2026-05-09 , 2026-05-09
            ninety days                                         , 2026-03-10 , 90    , CALENDAR_DAYS , 2026-06-08 , 2026-06-08
            one month from the last of January                  , 2026-01-31 ,  1    , MONTHS        , 2026-02-28 , 2026-02-28
            one month into a leap February                      , 2024-01-31 ,  1    , MONTHS        , 2024-02-29 , 2024-02-29
            one month from Feb 29                               , 2024-02-29 ,  1    , MONTHS        , 2024-03-29 , 2024-03-29
            a year from Feb 29                                  , 2024-02-29 , 12    , MONTHS        , 2025-02-28 , 2025-02-28
            one day onto Feb 29                                 , 2024-02-28 ,  1    , CALENDAR_DAYS , 2024-02-29 , 2024-02-29
            one month from a 31st to a 30th                     , 2025-08-31 ,  1    , MONTHS        , 2025-09-30 , 2025-09-30
            one working day onto a make-up Sunday               , 2025-01-25 ,  1    , WORKING_DAYS  , 2025-01-26 , 2025-01-26
            """)
    void ends_on(String name, LocalDate start, int length, Count count, LocalDate unrolled, LocalDate due) {
        var found = Deadlines.of(lasting(Owner.COMPETENT_OFFICE, new Term(length, count)), start, CALENDAR);
        assertThat(found.due()).isEqualTo(due);
        assertThat(found.warning()).isEqualTo(unrolled);
        assertThat(found.rolledFrom()).isEqualTo(due.equals(unrolled) ? null : unrolled);
        assertThat(found.provisional()).isFalse();
    }

    @Test
    void a_year_without_a_calendar_makes_the_day_provisional() {
        var found = due("CLK-SIMPLE-FORWARD", "2026-12-31");
        assertThat(found.provisional()).isTrue();
        assertThat(found.due()).isNotEqualTo(on("2027-01-01")).isEqualTo(on("2027-01-04"));
        assertThat(found.isMissedAt(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
        assertThat(found.derivation()).anyMatch(each -> each.contains("2027年的放假安排尚未装入"));
    }

    @ParameterizedTest
    @CsvSource({"CLK-OBJECT, 2023-09-26, 2023-10-09", "CLK-HANDLE, 2023-08-01, 2023-10-07"})
    void the_first_years_of_the_regulation_are_certain(String code, LocalDate start, LocalDate due) {
        var rule = TIME.rule(code, start, null).orElseThrow();
        var found = Deadlines.of(rule, start, CALENDAR);
        assertThat(found.due()).isEqualTo(due);
        assertThat(found.provisional()).isFalse();
    }

    @Test
    void every_clock_of_the_regulation_has_a_calendar_from_its_first_day() {
        var first = on("2022-05-01");
        var rules = TIME.packs().inForce(first, null).stream()
                .filter(rule -> rule.validity().from().equals(first))
                .filter(rule -> rule.term().isPresent())
                .toList();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(12).allSatisfy(rule -> assertThat(
                        Deadlines.of(rule, first, CALENDAR).provisional())
                .isFalse());
    }

    @Test
    void a_period_that_ends_before_the_unknown_year_is_certain() {
        assertThat(due("CLK-ROUTE", "2026-12-16").provisional()).isFalse();
        assertThat(due("CLK-ROUTE", "2026-12-17").provisional()).isTrue();
    }

    @Test
    void the_last_day_ends_at_midnight_in_shanghai() {
        var found = due("CLK-HANDLE", "2026-03-10");
        assertThat(found.endsAt()).isEqualTo(Instant.parse("2026-05-09T16:00:00Z"));
        assertThat(found.isMissedAt(Instant.parse("2026-05-09T15:59:59.999999Z")))
                .isFalse();
        assertThat(found.isMissedAt(Instant.parse("2026-05-09T16:00:00Z"))).isTrue();
    }

    @Test
    void a_countys_own_holiday_moves_its_days_only() {
        var festival = new Order("县庆", on("2026-05-09"), on("2026-05-09"), false, "自治条例");
        var own = Deadlines.of(rule("CLK-HANDLE"), on("2026-03-10"), CALENDAR.with(List.of(festival)));
        assertThat(own.due()).isEqualTo(on("2026-05-11"));
        assertThat(own.warning()).isEqualTo(on("2026-05-09"));
        assertThat(own.derivation()).anyMatch(each -> each.contains("县庆假期（自治条例）"));
    }

    @Test
    void a_citizens_window_rolls_without_an_earlier_warning() {
        var found = due("CLK-REVIEW-WINDOW", "2026-08-26");
        assertThat(found.due()).isEqualTo(on("2026-09-28"));
        assertThat(found.rolledFrom()).isEqualTo(on("2026-09-25"));
        assertThat(found.warning()).isEqualTo(on("2026-09-28"));
    }

    @Test
    void what_a_citizen_posts_in_time_is_in_time() {
        var window = rule("CLK-REVIEW-WINDOW");
        assertThat(window.actedOn(on("2026-10-08"), on("2026-09-28"))).isEqualTo(on("2026-09-28"));
        assertThat(window.actedOn(on("2026-10-08"), null)).isEqualTo(on("2026-10-08"));
        assertThat(rule("CLK-HANDLE").actedOn(on("2026-10-08"), on("2026-09-28")))
                .isEqualTo(on("2026-10-08"));
    }

    @Test
    void three_weeks_have_three_steps() {
        var rule = TIME.rule("LOC-THREE-WEEKS", on("2026-03-10"), "990101").orElseThrow();
        assertThat(Deadlines.steps(rule, on("2025-09-10"), List.of(), CALENDAR))
                .extracting(
                        step -> step.milestone().name() + " " + step.deadline().due())
                .containsExactly("反馈情况 2025-09-17", "研究措施 2025-09-24", "答复送达 2025-10-09");
    }
}
