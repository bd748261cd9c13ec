package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.reading.Unreadable;
import org.fengqiao.time.rule.Rule;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final String FIRST = Desk.handling();
    private static final String NEXT = FIRST.replace("version: \"1\"", "version: \"2\"")
            .replace("effective: {from: 2024-01-01}", "effective: {from: 2026-06-01}")
            .replace("period: 45 calendar-days", "period: 40 calendar-days")
            .replace("due: 2026-04-24", "due: 2026-04-20")
            .replace("start: 2026-03-10, due: 2026-04-20", "start: 2026-06-10, due: 2026-07-20");

    @Test
    void a_published_version_ends_the_one_before() {
        var packs = published(NEXT);
        assertThat(version(packs, "2026-05-31")).isEqualTo("1");
        assertThat(version(packs, "2026-06-01")).isEqualTo("2");
        assertThat(packs.all()).filteredOn(StatutePack::isLocal).hasSize(2);
    }

    @Test
    void one_that_takes_effect_on_the_same_day_replaces_the_whole_of_it() {
        var packs = published(NEXT.replace("2026-06-01", "2024-01-01"));
        assertThat(version(packs, "2024-01-01")).isEqualTo("2");
        assertThat(packs.all()).filteredOn(StatutePack::isLocal).hasSize(1);
    }

    @Test
    void a_clock_finds_the_version_it_was_started_under() {
        var packs = published(NEXT.replace("2026-06-01", "2024-01-01"));
        assertThat(packs.asWritten("CLK-HANDLE", "strict", "1", on("2026-03-10"))
                        .flatMap(Rule::term)
                        .orElseThrow()
                        .length())
                .isEqualTo(45);
    }

    @Test
    void a_version_cannot_be_used_twice() {
        refuses(NEXT.replace("version: \"2\"", "version: \"1\""))
                .singleElement()
                .asString()
                .contains("strict", "1");
    }

    @Test
    void a_version_for_other_counties_is_no_successor() {
        refuses(NEXT.replace("990101", "990102"))
                .contains("next.yaml:4 scope：规则包“strict”已经在用（strict.yaml:1），后续版本的适用范围（scope、counties）应当与它相同");
    }

    @Test
    void a_version_looser_than_the_law_is_refused() {
        refuses(NEXT.replace("40 calendar-days", "70 calendar-days").replace("due: 2026-07-20", "due: 2026-08-19"))
                .anySatisfy(fault -> assertThat(fault).startsWith("next.yaml:24 rules[1].code"));
    }

    @Test
    void a_rule_of_another_pack_cannot_be_taken() {
        refuses(NEXT.replace("pack: strict", "pack: stricter"))
                .singleElement()
                .asString()
                .startsWith("next.yaml:24");
    }

    @Test
    void a_version_that_was_taken_back_is_remembered_as_written() {
        var takenBack = Packs.peek(new ConfigFile("next.yaml", NEXT));
        var packs = published().remembering(List.of(takenBack));
        assertThat(version(packs, "2026-06-01")).isEqualTo("1");
        assertThat(packs.asWritten("CLK-HANDLE", "strict", "2", on("2026-06-10")))
                .isPresent();
    }

    private static String version(Packs packs, String day) {
        return packs.rule("CLK-HANDLE", on(day), "990101")
                .orElseThrow()
                .origin()
                .version();
    }

    private static org.assertj.core.api.ListAssert<String> refuses(String text) {
        var refused = catchThrowableOfType(Unreadable.class, () -> published(text));
        assertThat(refused).as("it was accepted").isNotNull();
        return assertThat(refused.faults());
    }

    private static Packs published(String... texts) {
        var files = new ArrayList<>(ConfigFiles.in("statutes", Optional.empty()).stream()
                .filter(file -> file.name().endsWith("national.yaml"))
                .toList());
        files.add(new ConfigFile("strict.yaml", FIRST));
        var later = java.util.Arrays.stream(texts)
                .map(text -> new ConfigFile("next.yaml", text))
                .toList();
        return Packs.read(files, later, TIME.calendars());
    }
}
