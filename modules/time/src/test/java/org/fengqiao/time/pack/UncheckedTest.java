package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.due;
import static org.fengqiao.time.World.on;

import org.junit.jupiter.api.Test;

/** A rule that nobody has held against its text says so on every day it gives. */
class UncheckedTest {
    private static final String REMARK = "核对：本规则未经核对，尚未与公布的原文对照，日期以原文为准。";

    @Test
    void a_day_counted_by_an_unchecked_rule_says_so() {
        assertThat(due("CLK-MEDIATION", "2026-01-31").derivation()).contains(REMARK);
        assertThat(due("CLK-HANDLE", "2026-03-10").derivation()).doesNotContain(REMARK);
    }

    @Test
    void one_says_so_for_as_long_as_any_of_its_sources_is() {
        assertThat(TIME.rule("CLK-CONFIRM-WINDOW", on("2022-06-01"), null)
                        .orElseThrow()
                        .basis()
                        .isChecked())
                .isTrue();
        assertThat(TIME.rule("CLK-CONFIRM-WINDOW", on("2026-06-01"), null)
                        .orElseThrow()
                        .basis()
                        .isChecked())
                .isFalse();
    }

    @Test
    void a_rule_cannot_be_called_checked_while_its_source_is_not() {
        Desk.refuses(Desk.handling().replace("    name: 办理\n", "    name: 办理\n    checked: {on: 2026-01-01, by: 县}\n"))
                .containsExactly("local1.yaml:26 rules[1].checked：《从严规则》未经核对，引用它的规则不能写作已经核对");
    }

    @Test
    void every_national_source_names_its_document_and_where_to_read_it() {
        assertThat(TIME.packs().all().stream().filter(pack -> !pack.isLocal()).flatMap(pack -> pack.sources().stream()))
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.number()).isNotBlank();
                    assertThat(source.address()).startsWith("https://");
                });
    }
}
