package org.fengqiao.time.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.on;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every day of every calendar, held against a list that somebody else keeps. */
class IndependentCalendarTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<LocalDate, DayKind> LISTED = listed();

    @Test
    void agrees_on_every_day() {
        assertThat(days()).hasSize(1_826);
        assertThat(differences(CALENDAR)).isEmpty();
    }

    @Test
    void every_year_has_days_of_both_kinds_in_the_list() {
        for (int year : CALENDAR.years()) {
            assertThat(LISTED.entrySet())
                    .filteredOn(day -> day.getKey().getYear() == year)
                    .extracting(Map.Entry::getValue)
                    .contains(DayKind.HOLIDAY, DayKind.MAKE_UP);
        }
    }

    @Test
    void a_day_that_differs_is_named() {
        var wrong = new Order("试", on("2024-02-09"), on("2024-02-09"), false, "试");
        assertThat(differences(CALENDAR.with(List.of(wrong)))).containsExactly("2024-02-09 HOLIDAY, not WORKDAY");
    }

    @Test
    void every_year_names_its_notice_and_where_it_can_be_read() {
        assertThat(CALENDAR.years()).allSatisfy(year -> {
            var notice = CALENDAR.notice(year).orElseThrow();
            assertThat(notice.number()).matches("国办发明电〔" + (year - 1) + "〕\\d+号");
            assertThat(notice.address()).startsWith("https://www.gov.cn/zhengce/");
        });
        assertThat(CALENDAR.years().stream().map(CALENDAR::notice).distinct()).hasSameSizeAs(CALENDAR.years());
    }

    private static List<LocalDate> days() {
        var years = CALENDAR.years();
        var end = LocalDate.of(years.last() + 1, 1, 1);
        return LocalDate.of(years.first(), 1, 1).datesUntil(end).toList();
    }

    private static List<String> differences(WorkCalendar calendar) {
        return days().stream()
                .map(calendar::day)
                .filter(day -> day.provisional() || day.kind() != expected(day.date()))
                .map(day -> day.date() + " " + day.kind() + ", not " + expected(day.date()))
                .toList();
    }

    private static DayKind expected(LocalDate day) {
        return LISTED.getOrDefault(day, WEEKEND.contains(day.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKDAY);
    }

    private static Map<LocalDate, DayKind> listed() {
        try (var in = IndependentCalendarTest.class.getResourceAsStream("independent-days.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(toMap(day -> on(day[0]), day -> day[1].equals("off") ? DayKind.HOLIDAY : DayKind.MAKE_UP));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
