package org.fengqiao.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.time.World.on;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFilesTest {
    private static final String YEAR_2027 =
            """
            year: 2027
            notice: 试用的安排
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
            work: []
            workDays: 260
            """;

    @Test
    void a_folder_of_the_operator_adds_a_year(@TempDir Path config) throws IOException {
        Files.createDirectories(config.resolve("calendars"));
        Files.writeString(config.resolve("calendars/2027.yaml"), YEAR_2027);
        var calendar = Calendars.load(Optional.of(config)).national();
        assertThat(calendar.years()).containsExactly(2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(calendar.day(on("2027-01-04")).provisional()).isFalse();
    }

    @Test
    void a_countys_days_hold_for_that_county_only() {
        var calendars = read(
                YEAR_2027,
                """
                county: "990101"
                days:
                  - {name: 县庆, from: 2027-03-03, works: false, notice: 县政府通告}
                """);
        assertThat(calendars.of("990101").works(on("2027-03-03"))).isFalse();
        assertThat(calendars.of("990102").works(on("2027-03-03"))).isTrue();
        assertThat(calendars.of(null).works(on("2027-03-03"))).isTrue();
    }

    @Test
    void a_wrong_number_of_working_days_is_refused() {
        refused(YEAR_2027.replace("260", "259")).containsExactly("file1.yaml:6 workDays：与重新点算的260个工作日不符");
    }

    @Test
    void a_day_that_is_both_off_and_worked_is_refused() {
        refused(YEAR_2027.replace("work: []", "work: [2027-01-02]"))
                .containsExactly("file1.yaml:5 work：2027年1月2日（星期六）安排了两次");
    }

    @Test
    void a_day_of_another_year_and_one_that_does_not_exist_are_both_named() {
        refused(YEAR_2027.replace("work: []", "work: [2027-02-29, 2028-01-08]"))
                .contains("file1.yaml:5 work：“2027-02-29”不是日期，应写作 2026-01-31")
                .contains("file1.yaml:5 work：2028年1月8日（星期六）不属于2027年的放假安排");
    }

    @Test
    void an_address_that_is_no_link_is_refused() {
        refused(YEAR_2027.replace("off:", "address: javascript:alert(1)\noff:"))
                .containsExactly("file1.yaml:3 address：“javascript:alert(1)”不是网址，应以 https:// 开头");
    }

    @Test
    void two_calendars_of_one_year_are_refused() {
        refused(YEAR_2027, YEAR_2027).contains("file2.yaml:1 year：2027年有两份日历");
    }

    private static Calendars read(String... texts) {
        List<ConfigFile> files = new ArrayList<>();
        for (var text : texts) {
            files.add(new ConfigFile("file" + (files.size() + 1) + ".yaml", text));
        }
        return Calendars.read(files);
    }

    private static ListAssert<String> refused(String... texts) {
        return assertThat(
                catchThrowableOfType(Unreadable.class, () -> read(texts)).faults());
    }
}
