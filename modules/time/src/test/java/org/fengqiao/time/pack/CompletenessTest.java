package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.fengqiao.time.World;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.reading.Unreadable;
import org.junit.jupiter.api.Test;

/** From its first version on a rule has exactly one version every day, or a pack says why it has none. */
class CompletenessTest {
    private static final String LAW = ConfigFiles.in("statutes", Optional.empty()).stream()
            .filter(file -> file.name().endsWith("national.yaml"))
            .findFirst()
            .orElseThrow()
            .text();
    private static final String EARLIER = "effective: {from: 2011-01-01, to: 2023-12-31}";

    @Test
    void days_between_two_versions_of_the_law_are_named_and_refused() {
        refuses(LAW.replace(EARLIER, EARLIER.replace("2023-12-31", "2023-11-30")))
                .singleElement()
                .asString()
                .startsWith("national.yaml:")
                .endsWith("effective：规则“CLK-CONFIRM-WINDOW”在2023年12月1日至12月31日没有有效的版本，也没有在 gaps 中写明");
    }

    @Test
    void a_national_rule_does_not_end_in_silence() {
        var ended = "    stops: [accuser-told-result]\n    effective: {from: 2020-01-21";
        assertThat(LAW).contains(ended);
        refuses(LAW.replace(ended, ended + ", to: 2026-12-31"))
                .singleElement()
                .asString()
                .contains("规则“INS-TELL-RESULT”在自2027年1月1日（星期五）起没有有效的版本");
    }

    @Test
    void a_declared_gap_is_accepted() {
        var gap = "gaps:\n  - {rule: CLK-CONFIRM-WINDOW, from: 2023-12-01, to: 2023-12-31, why: 检验}\n\nrules:\n";
        var packs = reads(LAW.replace(EARLIER, EARLIER.replace("2023-12-31", "2023-11-30"))
                .replace("\nrules:\n", "\n" + gap));
        assertThat(packs.rule("CLK-CONFIRM-WINDOW", World.on("2023-12-15"), null))
                .isEmpty();
    }

    @Test
    void days_between_two_versions_of_a_county_are_refused_too() {
        var first = Desk.handling().replace("{from: 2024-01-01}", "{from: 2024-01-01, to: 2026-05-30}");
        var second = Desk.handling()
                .replace("version: \"1\"", "version: \"2\"")
                .replace("{from: 2024-01-01}", "{from: 2026-07-01}");
        Desk.refuses(first, second)
                .containsExactly(
                        "local1.yaml:24 rules[1].effective：规则“CLK-HANDLE”在2026年5月31日至6月30日没有有效的版本，也没有在 gaps 中写明");
    }

    @Test
    void a_national_rule_without_matters_or_offices_is_refused_by_name() {
        refuses(LAW.replaceFirst("    matters: .*\n    offices: .*\n", ""))
                .anyMatch(each -> each.startsWith("national.yaml:") && each.endsWith("规则“CLK-ROUTE”没有写明适用的事项（matters）"))
                .anyMatch(each -> each.contains("规则“CLK-ROUTE”没有写明约束的机关、单位（offices）"));
        refuses(LAW.replaceFirst("offices: \\[petition-office]", "offices: [petition-bureau]"))
                .anyMatch(each -> each.contains("rules[1].offices：“petition-bureau”不是可用的值"));
        refuses(LAW.replaceFirst("matters: \\[appeal", "matters: [quarrel"))
                .anyMatch(each -> each.contains("rules[1].matters：“quarrel”不是可用的值"));
    }

    private static Packs reads(String text) {
        return Packs.read(List.of(new ConfigFile("national.yaml", text)), World.TIME.calendars());
    }

    private static ListAssert<String> refuses(String text) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(Unreadable.class, () -> reads(text));
        assertThat(refused).as("it was accepted").isNotNull();
        return assertThat(refused.faults());
    }
}
