package org.fengqiao.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.on;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.junit.jupiter.api.Test;

class PublishedCalendarsTest {
    private static final String NEXT_YEAR =
            """
            year: 2027
            notice: 示例通知
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
            work: [2027-01-09]
            workDays: 261
            """;

    @Test
    void a_year_that_is_published_is_provisional_no_more() {
        assertThat(published().day(on("2027-01-04")).provisional()).isTrue();
        var calendar = published(NEXT_YEAR);
        assertThat(calendar.day(on("2027-01-04")).provisional()).isFalse();
        assertThat(calendar.works(on("2027-01-09"))).isTrue();
    }

    @Test
    void a_later_notice_replaces_that_of_the_same_year() {
        var corrected = NEXT_YEAR.replace("work: [2027-01-09]", "work: []").replace("261", "260");
        assertThat(published(NEXT_YEAR, corrected).works(on("2027-01-09"))).isFalse();
    }

    @Test
    void a_month_is_told_in_days_worked_and_days_of_rest() {
        var months = published(NEXT_YEAR).months(2027);
        var january = months.get(0);
        assertThat(january.month().getMonth()).isEqualTo(Month.JANUARY);
        assertThat(january.worked()).isEqualTo(21);
        assertThat(january.rest()).isEqualTo(10);
        assertThat(january.madeUp()).isEqualTo(1);
        assertThat(january.ordered()).isEqualTo(3);
        assertThat(months.stream().mapToInt(MonthCount::worked).sum()).isEqualTo(261);
    }

    @Test
    void a_county_adds_days_of_its_own() {
        var days = "county: \"990101\"\ndays:\n  - {name: 县庆, from: 2026-11-24, works: false, notice: 示例}\n";
        var files = ConfigFiles.in("calendars", Optional.empty());
        var calendars = Calendars.read(files, List.of(new ConfigFile("county.yaml", days)));
        assertThat(calendars.of("990101").works(on("2026-11-24"))).isFalse();
        assertThat(calendars.national().works(on("2026-11-24"))).isTrue();
    }

    private static WorkCalendar published(String... texts) {
        var files = ConfigFiles.in("calendars", Optional.empty());
        var later = java.util.Arrays.stream(texts)
                .map(text -> new ConfigFile("2027-" + text.hashCode(), text))
                .toList();
        return Calendars.read(files, later).national();
    }
}
