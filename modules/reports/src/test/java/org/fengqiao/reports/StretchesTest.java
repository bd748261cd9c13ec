package org.fengqiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StretchesTest {
    @Test
    void a_month_is_shown_week_by_week_beginning_with_its_own_first_day() {
        var november = period("2026-11-01", "2026-11-22");
        assertThat(Stretches.of(november)).isEqualTo(Stretches.WEEK);
        assertThat(Stretches.WEEK.startsIn(november))
                .containsExactly(day("2026-11-01"), day("2026-11-02"), day("2026-11-09"), day("2026-11-16"));
        assertThat(Stretches.WEEK.startOf(day("2026-11-08"), november)).isEqualTo(day("2026-11-02"));
        assertThat(Stretches.WEEK.startOf(day("2026-10-26"), november)).isEqualTo(day("2026-11-01"));
    }

    @Test
    void two_years_are_shown_by_months_and_more_by_years() {
        assertThat(Stretches.MONTH.startsIn(period("2025-01-15", "2026-12-31"))).hasSize(24);
        assertThat(Stretches.of(period("2025-01-01", "2026-12-31"))).isEqualTo(Stretches.MONTH);
        assertThat(Stretches.of(period("2020-01-01", "2026-12-31"))).isEqualTo(Stretches.YEAR);
    }

    private static ReportPeriod period(String from, String to) {
        return new ReportPeriod(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
