package org.fengqiao.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.on;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    @ParameterizedTest
    @CsvSource({"2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void has_the_published_number_of_working_days(int year, int days) {
        assertThat(CALENDAR.workDays(year)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # month , working days
            2024-02 , 18
            2025-01 , 19
            2025-10 , 18
            2026-02 , 16
            2026-10 , 18
            2026-11 , 21
            """)
    void counts_the_working_days_of_a_month(YearMonth month, int days) {
        assertThat(CALENDAR.workDays(month)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # day       , kind     , provisional
            2024-02-09  , WORKDAY  , false
            2024-02-18  , MAKE_UP  , false
            2024-02-12  , HOLIDAY  , false
            2026-10-11  , WEEKEND  , false
            2026-05-09  , MAKE_UP  , false
            2027-01-01  , HOLIDAY  , true
            2027-05-02  , HOLIDAY  , true
            2018-05-02  , WORKDAY  , true
            2022-12-31  , HOLIDAY  , false
            2023-10-07  , MAKE_UP  , false
            2027-02-08  , WORKDAY  , true
            """)
    void knows_what_a_day_is(String day, DayKind kind, boolean provisional) {
        var found = CALENDAR.day(on(day));
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.provisional()).isEqualTo(provisional);
    }

    @Test
    void takes_a_countys_own_day_before_the_countrys() {
        var festival = new Order("县庆", on("2026-03-10"), on("2026-03-11"), false, "自治条例");
        var own = CALENDAR.with(List.of(festival));
        assertThat(own.works(on("2026-03-11"))).isFalse();
        assertThat(own.works(on("2026-03-12"))).isTrue();
        assertThat(CALENDAR.works(on("2026-03-11"))).isTrue();
        assertThat(own.workDays(2026)).isEqualTo(246);
    }
}
