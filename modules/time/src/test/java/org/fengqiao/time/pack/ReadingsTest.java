package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.time.World;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.rule.Happening;
import org.junit.jupiter.api.Test;

/** A text that can be read in two ways: one is followed, the day of the other stands beside it. */
class ReadingsTest {
    private static final String CHOICE =
            """
            pack: literal
            name: 从字面
            version: "1"
            scope: local
            counties: ["990101"]
            effective: {from: 2026-01-01}
            takes: new-clocks
            reading: {last-day: unrolled, service: arrival, acceptance: deemed}
            """;

    @Test
    void the_day_of_the_other_reading_stands_beside_the_one_that_is_followed() {
        var found = Deadlines.of(rule("CLK-ROUTE"), on("2024-01-31"), CALENDAR);
        assertThat(found.due()).isEqualTo(on("2024-02-18"));
        assertThat(found.derivation())
                .contains("另一种读法：机关办理期限的最后一日是休息日的，条例没有规定是否顺延，也可以读作“不顺延”（条例的字面），"
                        + "则届满日为2024年2月15日（星期四）；现按“顺延到其后的第一个工作日”计算。");
    }

    @Test
    void a_county_chooses_for_what_starts_in_its_time() {
        var packs = Desk.reads(CHOICE);
        var here = packs.rule("CLK-ROUTE", on("2026-02-01"), "990101").orElseThrow();
        var elsewhere = packs.rule("CLK-ROUTE", on("2026-02-01"), "990102").orElseThrow();
        var before = packs.rule("CLK-ROUTE", on("2024-01-31"), "990101").orElseThrow();
        assertThat(Deadlines.of(here, on("2026-02-01"), CALENDAR).due()).isEqualTo(on("2026-02-16"));
        assertThat(Deadlines.of(elsewhere, on("2026-02-01"), CALENDAR).due()).isEqualTo(on("2026-02-24"));
        assertThat(Deadlines.of(before, on("2024-01-31"), CALENDAR).due()).isEqualTo(on("2024-02-18"));
        assertThat(Deadlines.of(here, on("2026-02-01"), CALENDAR).derivation())
                .anyMatch(each -> each.contains("则届满日为2026年2月24日（星期二）；现按“不顺延”计算"));
    }

    @Test
    void a_later_version_takes_the_choice_of_the_earlier_one_back() {
        var law = ConfigFiles.in("statutes", Optional.empty()).stream()
                .filter(file -> file.name().endsWith("national.yaml"))
                .toList();
        var later = CHOICE.replace("version: \"1\"", "version: \"2\"")
                .replace("reading: {last-day: unrolled, service: arrival, acceptance: deemed}", "reading: {}");
        var packs = Packs.read(
                law,
                List.of(new ConfigFile("first.yaml", CHOICE), new ConfigFile("next.yaml", later)),
                World.TIME.calendars());
        assertThat(packs.rule("CLK-ROUTE", on("2026-02-01"), "990101")
                        .orElseThrow()
                        .rolls())
                .isTrue();
    }

    @Test
    void a_clock_finds_the_reading_it_was_started_under() {
        var again = Desk.reads(CHOICE)
                .asWritten("CLK-ROUTE", "national", "2026.1", on("2026-02-01"), "990101")
                .orElseThrow();
        assertThat(again.rolls()).isFalse();
    }

    @Test
    void what_leaves_in_time_is_in_time_unless_a_county_asks_for_arrival() {
        var strict = Desk.reads(CHOICE)
                .rule("CLK-HANDLE", on("2026-03-10"), "990101")
                .orElseThrow();
        assertThat(rule("CLK-HANDLE").stops()).contains(Happening.DECISION_SENT, Happening.DECISION_DELIVERED);
        assertThat(strict.stops())
                .contains(Happening.DECISION_DELIVERED, Happening.SETTLED)
                .doesNotContain(Happening.DECISION_SENT);
    }

    @Test
    void an_acceptance_that_comes_late_can_count_from_the_fifteenth_day_after_receipt() {
        var handling = rule("CLK-HANDLE");
        var received = Map.of(Happening.MATTER_RECEIVED, on("2026-03-10"));
        assertThat(Deadlines.otherwise(handling, on("2026-03-31"), received::get, CALENDAR))
                .filteredOn(other -> other.reading().code().equals("acceptance"))
                .singleElement()
                .satisfies(other -> assertThat(other.due()).isEqualTo(on("2026-05-25")));
        var strict = Desk.reads(CHOICE)
                .rule("CLK-HANDLE", on("2026-03-31"), "990101")
                .orElseThrow();
        assertThat(strict.startedOn(on("2026-03-31"), received::get)).isEqualTo(on("2026-03-25"));
        assertThat(strict.startedOn(on("2026-03-20"), received::get)).isEqualTo(on("2026-03-20"));
        assertThat(handling.startedOn(on("2026-03-31"), received::get)).isEqualTo(on("2026-03-31"));
    }

    @Test
    void a_day_is_proved_whatever_is_remarked_about_the_law() {
        var said = Deadlines.of(rule("CLK-ROUTE"), on("2024-01-31"), CALENDAR).derivation();
        var bare = said.stream().filter(each -> !each.startsWith("另一种读法")).toList();
        assertThat(bare).hasSizeLessThan(said.size());
        assertThat(Deadline.proveTheSame(said, bare)).isTrue();
    }

    @Test
    void a_reading_nobody_knows_is_refused() {
        Desk.refuses(CHOICE.replace("unrolled", "backwards"))
                .containsExactly("local1.yaml:8 reading：“last-day”没有“backwards”这种读法");
        Desk.refuses(CHOICE.replace("last-day", "first-day"))
                .containsExactly("local1.yaml:8 reading：没有“first-day”这个读法问题");
    }
}
