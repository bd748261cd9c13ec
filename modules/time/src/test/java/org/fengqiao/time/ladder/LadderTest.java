package org.fengqiao.time.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.on;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ListAssert;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderTest {
    private static final String SHORT =
            """
            rungs:
              - {used: 50, step: remind-holder, colour: yellow}
              - {before: 1, step: warn-head, colour: orange}
              - {after: 0, step: raise-above, colour: red}
            """;

    @Test
    void sixty_days_of_handling_are_watched_from_half_time_to_a_week_after() {
        var days = TIME.ladder().rungs("CLK-HANDLE", "TOWN").stream()
                .map(rung -> rung.step() + " " + day(rung, on("2026-03-02"), on("2026-05-01"), on("2026-05-06")))
                .toList();
        assertThat(days)
                .containsExactly(
                        "REMIND_HOLDER 2026-04-04",
                        "REMIND_HOLDER 2026-04-28",
                        "WARN_HEAD 2026-04-30",
                        "RAISE_ABOVE 2026-05-07",
                        "LIST_FOR_INSPECTOR 2026-05-14");
    }

    @Test
    void a_missed_day_is_over_at_its_24_hours() {
        var rung = TIME.ladder().rungs("CLK-HANDLE", "TOWN").get(3);
        assertThat(Ladder.isMiss(rung)).isTrue();
        assertThat(rung.at(on("2026-03-02"), on("2026-05-01"), on("2026-05-01")))
                .isEqualTo("2026-05-01T16:00:00Z");
    }

    @Test
    void in_a_term_by_the_clock_hours_lie_before_its_end_and_days_after() {
        var begun = Instant.parse("2026-03-06T15:00:00+08:00");
        var moments = TIME.ladder().rungs("CLK-ASSIGNED", "TOWN").stream()
                .map(rung -> rung.at(begun, Instant.parse("2026-03-07T15:00:00+08:00")))
                .map(at -> LocalDateTime.ofInstant(at, WorkCalendar.ZONE).toString())
                .toList();
        assertThat(moments)
                .containsExactly(
                        "2026-03-07T03:00",
                        "2026-03-07T12:00",
                        "2026-03-07T14:00",
                        "2026-03-07T15:00",
                        "2026-03-14T15:00");
    }

    @Test
    void no_rung_of_hours_comes_before_the_one_below_it_however_short_the_term() {
        var begun = Instant.parse("2026-03-06T15:00:00+08:00");
        for (var minutes = 1; minutes < 5_000; minutes++) {
            var ends = begun.plus(Duration.ofMinutes(minutes));
            for (var rule : List.of("CLK-ASSIGNED", "CLK-OBJECT")) {
                var moments = TIME.ladder().rungs(rule, "TOWN").stream()
                        .map(rung -> rung.at(begun, ends))
                        .toList();
                assertThat(moments).isSortedAccordingTo(Comparator.naturalOrder());
                assertThat(moments.get(0)).isAfterOrEqualTo(begun);
            }
        }
    }

    @Test
    void a_rule_of_days_has_a_ladder_of_its_own() {
        var rungs = TIME.ladder().rungs("CLK-OBJECT", "COUNTY");
        assertThat(rungs).extracting(Rung::pos).containsExactly(0, 1, 2, 3);
        assertThat(rungs.get(0).when()).isEqualTo(new When(When.Kind.BEFORE, 1, 0));
        assertThat(TIME.ladder().rules()).contains("CLK-OBJECT", "LOC-CONTACT").doesNotContain("CLK-HANDLE");
    }

    @Test
    void no_rung_of_any_ladder_comes_before_the_one_below_it_however_short_the_term() {
        var random = new Random(20261123);
        var rules = List.of("CLK-HANDLE", "CLK-OBJECT", "LOC-CONTACT", "LOC-THREE-WEEKS");
        for (var i = 0; i < 10_000; i++) {
            var started = on("2026-01-01").plusDays(random.nextInt(365));
            var warning = started.plusDays(1 + random.nextInt(40));
            var due = warning.plusDays(random.nextInt(3));
            var moments = TIME.ladder().rungs(rules.get(i % rules.size()), "TOWN").stream()
                    .map(rung -> rung.at(started, warning, due))
                    .toList();
            assertThat(moments).isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(moments.get(0))
                    .isAfter(started.atStartOfDay(WorkCalendar.ZONE).toInstant());
        }
    }

    @Test
    void the_narrower_ladder_counts() {
        var ladder = read(
                """
                overrides:
                  - rules: [CLK-HANDLE]
                    tiers: [village]
                    rungs: [{before: 9, step: warn-head, colour: orange}]
                  - rules: [CLK-HANDLE]
                    rungs: [{before: 8, step: warn-head, colour: orange}]
                  - tiers: [village, town]
                    rungs: [{before: 7, step: warn-head, colour: orange}]
                """);
        assertThat(amount(ladder, "CLK-HANDLE", "VILLAGE")).isEqualTo(9);
        assertThat(amount(ladder, "CLK-HANDLE", "COUNTY")).isEqualTo(8);
        assertThat(amount(ladder, "CLK-ROUTE", "TOWN")).isEqualTo(7);
        assertThat(amount(ladder, "CLK-ROUTE", "COUNTY")).isEqualTo(50);
    }

    @Test
    void an_operators_ladder_replaces_the_packed_one(@TempDir Path config) throws IOException {
        Files.writeString(config.resolve("ladder.yaml"), SHORT);
        var ladder = LegalTime.load(Optional.of(config)).ladder();
        assertThat(ladder.rungs("CLK-OBJECT", "TOWN")).hasSize(3);
        assertThat(ladder.rules()).isEmpty();
    }

    @Test
    void rungs_out_of_order_are_refused() {
        refused(SHORT.replace("before: 1", "after: 1"))
                .singleElement()
                .asString()
                .startsWith("ladder.yaml:3 rungs[2].after：比下一级晚");
        refused(SHORT.replace("before: 1", "used: 30"))
                .singleElement()
                .asString()
                .startsWith("ladder.yaml:2 rungs[1].used：比下一级晚");
    }

    @Test
    void every_fault_is_named_at_once() {
        refused(
                        """
                        rungs:
                          - {used: 100, step: remind-holder, colour: yellow}
                          - {used: 10, after: 3, step: warn-head, colour: orange}
                          - {step: warn-head, colour: orange}
                          - {before: -1, step: shout, colour: blue, loud: true}
                        overrides:
                          - rules: [CLK-NOWHERE]
                            tiers: [province]
                            rungs: []
                          - rungs: [{after: 0, step: raise-above, colour: red}]
                          - {rules: [CLK-HANDLE], rungs: [{after: 0, step: raise-above, colour: red}]}
                          - {rules: [CLK-HANDLE], rungs: [{after: 0, step: raise-above, colour: red}]}
                        stairs: 3
                        """)
                .anySatisfy(fault -> assertThat(fault).contains("stairs：没有这个键"))
                .anySatisfy(fault -> assertThat(fault).contains("rungs[1].used：“100”应为 1 至 99 的百分数"))
                .anySatisfy(fault -> assertThat(fault).contains("rungs[2].used：每一级在 used、before、after 中写一个"))
                .anySatisfy(fault -> assertThat(fault).contains("rungs[3].used：每一级在 used、before、after 中写一个"))
                .anySatisfy(fault -> assertThat(fault).contains("rungs[4].before：“-1”不是 0 至 999 的整数"))
                .anySatisfy(fault -> assertThat(fault).contains("rungs[4].step：“shout”不是可用的值"))
                .anySatisfy(fault -> assertThat(fault).contains("rungs[4].colour：“blue”不是可用的值"))
                .anySatisfy(fault -> assertThat(fault).contains("rungs[4].loud：没有这个键"))
                .anySatisfy(fault -> assertThat(fault).contains("overrides[1].rules：没有“CLK-NOWHERE”这条规则"))
                .anySatisfy(fault -> assertThat(fault).contains("overrides[1].tiers：“province”不是可用的值"))
                .anySatisfy(fault -> assertThat(fault).contains("overrides[1].rungs：至少要有一级"))
                .anySatisfy(fault -> assertThat(fault).contains("overrides[2].rules：应当写明适用的规则"))
                .anySatisfy(fault -> assertThat(fault).contains("overrides[4].rungs：“CLK-HANDLE”的阶梯写了两次"));
    }

    private static LocalDate day(Rung rung, LocalDate started, LocalDate warning, LocalDate due) {
        return rung.at(started, warning, due).atZone(WorkCalendar.ZONE).toLocalDate();
    }

    private static int amount(Ladder ladder, String rule, String tier) {
        return ladder.rungs(rule, tier).get(0).when().amount();
    }

    private static Ladder read(String overrides) {
        return Ladder.read(new ConfigFile("ladder.yaml", SHORT + overrides), TIME.packs());
    }

    private static ListAssert<String> refused(String text) {
        var refused = catchThrowableOfType(
                Unreadable.class, () -> Ladder.read(new ConfigFile("ladder.yaml", text), TIME.packs()));
        assertThat(refused).as("it was accepted").isNotNull();
        return assertThat(refused.faults());
    }
}
