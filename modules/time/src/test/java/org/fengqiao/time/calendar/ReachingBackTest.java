package org.fengqiao.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notice of a year may order days of the December before. */
class ReachingBackTest {
    static final String YEAR_2027 =
            """
            year: 2027
            notice: 测试用〔2026〕1号
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-04}
            work: [2026-12-27]
            workDays: 259
            """;
    private static final String RESTING =
            """
            year: 2027
            notice: 测试用〔2026〕2号
            off:
              - {name: 元旦, from: 2026-12-31, to: 2027-01-03}
            work: [2026-12-26, 2026-12-27]
            workDays: 260
            """;

    @Test
    void is_accepted_and_the_figures_of_the_year_before_follow() {
        var calendar = with(YEAR_2027).national();
        assertThat(calendar.workDays(2027)).isEqualTo(259);
        assertThat(calendar.workDays(2026)).isEqualTo(249);
        assertThat(calendar.workDays(YearMonth.of(2026, 12))).isEqualTo(24);
        assertThat(calendar.months(2026).get(11).madeUp()).isEqualTo(1);
        assertThat(calendar.orders(2026)).extracting(Order::notice).contains("测试用〔2026〕1号");
        assertThat(with().national().workDays(2026)).isEqualTo(248);
    }

    @Test
    void days_of_rest_in_december_follow_as_well() {
        var calendar = with(RESTING).national();
        assertThat(calendar.workDays(2027)).isEqualTo(260);
        assertThat(calendar.workDays(2026)).isEqualTo(249);
        assertThat(due("CLK-ROUTE", "2026-12-16", calendar).due()).isEqualTo(on("2027-01-04"));
        assertThat(due("CLK-ROUTE", "2026-12-16", calendar).warning()).isEqualTo(on("2026-12-31"));
    }

    @Test
    void the_days_of_that_december_are_worked_out_by_it() {
        var before = with().national();
        var after = with(YEAR_2027).national();
        assertThat(due("CLK-OBJECT", "2026-12-21", before).due()).isEqualTo(on("2026-12-28"));
        assertThat(due("CLK-OBJECT", "2026-12-21", after).due()).isEqualTo(on("2026-12-27"));
        assertThat(due("CLK-ROUTE", "2026-12-12", before).due()).isEqualTo(on("2026-12-28"));
        assertThat(due("CLK-ROUTE", "2026-12-12", after).due()).isEqualTo(on("2026-12-27"));
        assertThat(due("CLK-ROUTE", "2026-12-12", after).derivation())
                .contains("2026年12月27日（星期日）为调休上班日，当日上班，不是休息日，不再顺延（测试用〔2026〕1号）。");
    }

    @Test
    void each_year_is_recounted_by_its_own_notice_whichever_is_read_first() {
        var files = List.of(new ConfigFile("2027", YEAR_2027), new ConfigFile("2026", packed("2026")));
        assertThat(Calendars.read(files).national().workDays(2026)).isEqualTo(249);
        assertThat(Calendars.read(files.subList(0, 1)).national().workDays(2027))
                .isEqualTo(259);
    }

    @Test
    void a_countys_own_day_goes_before_it() {
        var own = "county: \"990101\"\ndays:\n  - {name: 县庆, from: 2026-12-27, works: false, notice: 县通告}\n";
        var calendars = with(YEAR_2027, own);
        assertThat(calendars.national().works(on("2026-12-27"))).isTrue();
        assertThat(calendars.of("990101").works(on("2026-12-27"))).isFalse();
        assertThat(calendars.of("990101").workDays(2026)).isEqualTo(248);
        assertThat(calendars.of("990102").workDays(2026)).isEqualTo(249);
    }

    @Test
    void a_file_of_the_operator_with_it_leaves_the_packs_as_they_are(@TempDir Path config) throws IOException {
        Files.createDirectories(config.resolve("calendars"));
        Files.writeString(config.resolve("calendars/2027.yaml"), YEAR_2027);
        var time = LegalTime.load(Optional.of(config));
        assertThat(time.packs().all()).hasSameSizeAs(TIME.packs().all());
        assertThat(time.calendar("990101").workDays(2026)).isEqualTo(249);
    }

    @Test
    void begins_with_its_first_day_in_december() {
        assertThat(CalendarText.of(new ConfigFile("new", YEAR_2027)).firstDay()).isEqualTo(on("2026-12-27"));
        assertThat(CalendarText.of(new ConfigFile("new", RESTING)).firstDay()).isEqualTo(on("2026-12-26"));
        assertThat(CalendarText.of(new ConfigFile("2023", packed("2023"))).firstDay())
                .isEqualTo(on("2022-12-31"));
    }

    private static Deadline due(String code, String start, WorkCalendar calendar) {
        return Deadlines.of(rule(code), on(start), calendar);
    }

    private static Calendars with(String... texts) {
        var later = java.util.Arrays.stream(texts)
                .map(text -> new ConfigFile("text " + text.hashCode(), text))
                .toList();
        return Calendars.read(ConfigFiles.in("calendars", Optional.empty()), later);
    }

    private static String packed(String year) {
        return ConfigFiles.in("calendars", Optional.empty()).stream()
                .filter(file -> file.name().endsWith(year + ".yaml"))
                .map(ConfigFile::text)
                .findFirst()
                .orElseThrow();
    }
}
