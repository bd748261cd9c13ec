package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.casework.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice that comes with an upgrade, or lies in the operator's folder, reaches open clocks as one from the page. */
class CalendarsComingAsFilesTest {
    private static final String NEXT_YEAR =
            """
            year: 2027
            notice: 测试用〔2026〕1号
            off:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-04}
            work: [2026-12-27]
            workDays: 259
            """;
    private static final String COUNTY_DAY =
            """
            county: "990101"
            days:
              - {name: 县庆, from: 2026-12-24, works: false, notice: 县政府通知}
            """;
    private final StatuteRoom room = new StatuteRoom();

    @TempDir
    Path config;

    /** A Monday: the fifth working day after it is the Monday that follows. */
    @BeforeEach
    void in_december() throws IOException {
        Files.createDirectories(config.resolve("calendars"));
        System.setProperty("FENGQIAO_CONFIG", config.toString());
        room.workplace.later(Duration.between(room.workplace.now().at(), Instant.parse("2026-12-21T01:00:00Z")));
        room.workplace.register(Workplace.TOWN, Workplace.dispute("年底的事"));
        assertThat(due()).isEqualTo("2026-12-28");
    }

    @AfterEach
    void as_packed() {
        System.clearProperty("FENGQIAO_CONFIG");
    }

    @Test
    void what_came_is_counted_and_said_and_what_went_is_taken_back() throws IOException {
        opened();
        assertThat(due()).isEqualTo("2026-12-28");
        put("2027.yaml", NEXT_YEAR);
        opened();
        assertThat(due()).isEqualTo("2026-12-27");
        assertThat(provisional()).isZero();
        assertThat(room.texts("select reason from projection order by id desc limit 1"))
                .containsExactly("日历文件更新：calendars/2027.yaml");
        assertThat(room.texts("select facts from event where act = 'REPROJECT'"))
                .singleElement()
                .asString()
                .contains("LOC-RESPONSE=2026-12-27");

        Files.delete(config.resolve("calendars/2027.yaml"));
        opened();
        assertThat(due()).isEqualTo("2026-12-28");
        assertThat(provisional()).isPositive();
    }

    @Test
    void a_county_s_file_reaches_its_own_clocks() throws IOException {
        opened();
        put("tongxi.yaml", COUNTY_DAY);
        opened();
        assertThat(due()).isEqualTo("2026-12-29");
        put("tongxi.yaml", COUNTY_DAY.replace("990101", "990102"));
        opened();
        assertThat(due()).isEqualTo("2026-12-28");
    }

    @Test
    void files_that_stay_begin_nothing() throws IOException {
        put("2027.yaml", NEXT_YEAR);
        opened();
        var before = projections();
        opened();
        assertThat(projections()).isEqualTo(before);
    }

    /** It comes from a version that did not remember its files: what was certain then stays so. */
    @Test
    void at_the_first_time_only_days_that_were_a_guess_are_worked_out_anew() throws IOException {
        put("2027.yaml", NEXT_YEAR);
        assertThat(provisional()).isPositive();
        opened();
        assertThat(provisional()).isZero();
        assertThat(due()).isEqualTo("2026-12-28");
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(config.resolve("calendars").resolve(name), text);
    }

    /** The house opens again, and the clock watch comes round. */
    private void opened() {
        room.in(em -> {
            new FiledCalendars(em).compare(room.workplace.now());
            return null;
        });
        room.project();
    }

    private String due() {
        return room.clocks("LOC-RESPONSE").get(0).due();
    }

    private int provisional() {
        return room.texts("select rule from clock where provisional and ended_on is null")
                .size();
    }

    private int projections() {
        return room.texts("select reason from projection").size();
    }
}
