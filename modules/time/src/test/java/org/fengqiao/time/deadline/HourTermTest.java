package org.fengqiao.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms by the clock run from minute to minute, through nights, weekends and holidays (民法典 201). */
class HourTermTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Friday to Saturday, 1440, 2026-03-06T15:00:00, 2026-03-07T15:00
            the seconds are not counted, 1440, 2026-03-06T15:00:59.5, 2026-03-07T15:00
            into a holiday, 1440, 2026-09-30T18:20:00, 2026-10-01T18:20
            through a weekend, 3600, 2026-03-06T08:00:00, 2026-03-08T20:00
            to the end of the day, 540, 2026-03-06T15:00:00, 2026-03-07T00:00
            not whole hours, 95, 2026-03-06T15:00:00, 2026-03-06T16:35""")
    void ends_at_the_same_minute(String name, int minutes, String begun, String ends) {
        var found = due(Term.minutes(minutes), begun);
        assertThat(found.endsAt()).isEqualTo(at(ends + ":00"));
        assertThat(found.isMissedAt(found.endsAt().minusNanos(1000))).isFalse();
        assertThat(found.isMissedAt(found.endsAt())).isTrue();
    }

    @Test
    void what_ends_at_midnight_belongs_to_the_day_before() {
        assertThat(due(Term.minutes(540), "2026-03-06T15:00:00").due()).isEqualTo(LocalDate.parse("2026-03-06"));
        assertThat(due(Term.minutes(541), "2026-03-06T15:00:00").due()).isEqualTo(LocalDate.parse("2026-03-07"));
    }

    @Test
    void tells_the_moments_it_counts_from_and_to() {
        assertThat(due(Term.hours(24), "2026-03-06T15:00:00").derivation())
                .satisfiesExactly(
                        start -> assertThat(start).contains("2026年3月6日（星期五）15:00", "第二百零一条"),
                        term -> assertThat(term).contains("24小时"),
                        end -> assertThat(end).contains("2026年3月7日（星期六）15:00"));
    }

    @Test
    void whole_hours_are_called_hours() {
        assertThat(Term.minutes(1440)).isEqualTo(Term.hours(24));
        assertThat(Term.minutes(95).words()).isEqualTo("95分钟");
        assertThat(Term.hours(24).words()).isEqualTo("24小时");
    }

    private static Deadline due(Term term, String begun) {
        return Deadlines.of(rule("CLK-ASSIGNED").lasting(term), at(begun), List.of(), List.of(), CALENDAR);
    }

    private static Instant at(String local) {
        return Instant.parse(local + "+08:00");
    }
}
