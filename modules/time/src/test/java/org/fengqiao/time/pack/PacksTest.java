package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.time.rule.AllowedExtension;
import org.fengqiao.time.rule.Approver;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Told;
import org.fengqiao.time.rule.Waiver;
import org.junit.jupiter.api.Test;

class PacksTest {
    private static final List<String> CODES = List.of(
            "CLK-ROUTE",
            "CLK-NOTICE-DIRECT",
            "CLK-NOTICE-REFERRED",
            "CLK-OBJECT",
            "CLK-HANDLE",
            "CLK-ASSIGNED",
            "CLK-REVIEW-WINDOW",
            "CLK-REVIEW",
            "CLK-RECHECK-WINDOW",
            "CLK-RECHECK",
            "CLK-SIMPLE-ACCEPT",
            "CLK-SIMPLE-DECIDE",
            "CLK-MEDIATION",
            "CLK-CONFIRM-WINDOW");

    @Test
    void hold_every_clock_that_others_rely_on() {
        assertThat(TIME.packs().inForce(on("2026-11-22"), null))
                .extracting(Rule::code)
                .containsAll(CODES);
    }

    @Test
    void handling_can_be_extended_once_by_the_head_who_tells_the_petitioner() {
        var handling = rule("CLK-HANDLE");
        var extension = handling.extension().orElseThrow();
        assertThat(extension.longest()).isEqualTo(30);
        assertThat(extension.times()).isEqualTo(1);
        assertThat(extension.approver()).isEqualTo(Approver.OFFICE_HEAD);
        assertThat(extension.told()).containsExactly(Told.PETITIONER);
        assertThat(handling.basis().breach()).extracting(Article::label).containsExactly("《信访工作条例》第四十五条第一项");
    }

    @Test
    void neither_review_nor_recheck_can_be_extended() {
        assertThat(rule("CLK-REVIEW").extension()).isEmpty();
        assertThat(rule("CLK-RECHECK").extension()).isEmpty();
    }

    @Test
    void only_a_recheck_leaves_a_hearing_out() {
        assertThat(TIME.packs().all().stream().flatMap(pack -> pack.rules().stream()))
                .filteredOn(rule -> !rule.leeway().pauses().isEmpty())
                .extracting(Rule::code)
                .containsExactly("CLK-RECHECK");
    }

    @Test
    void somebody_whose_name_or_address_is_unclear_need_not_be_told() {
        assertThat(rule("CLK-NOTICE-DIRECT").leeway().waivers()).containsExactly(Waiver.NAME_OR_ADDRESS_UNCLEAR);
    }

    @Test
    void cite_the_law_in_force_on_the_day() {
        assertThat(law("2023-12-31")).isEqualTo("《中华人民共和国人民调解法》第三十三条");
        assertThat(law("2024-01-01")).isEqualTo("《中华人民共和国人民调解法》第三十三条、《中华人民共和国民事诉讼法》第二百零五条");
        assertThat(TIME.rule("CLK-HANDLE", on("2022-04-30"), null)).isEmpty();
    }

    @Test
    void a_local_rule_holds_in_its_county_only() {
        assertThat(TIME.rule("LOC-THREE-WEEKS", on("2026-03-10"), "990101")).isPresent();
        assertThat(TIME.rule("LOC-THREE-WEEKS", on("2026-03-10"), "990102")).isEmpty();
        assertThat(TIME.rule("LOC-THREE-WEEKS", on("2026-03-10"), null)).isEmpty();
        assertThat(TIME.packs().knows("LOC-THREE-WEEKS")).isTrue();
    }

    @Test
    void extensions_by_agreement_have_no_number() {
        assertThat(rule("CLK-MEDIATION").extension().map(AllowedExtension::isAsAgreed))
                .contains(true);
    }

    @Test
    void every_file_of_the_folders_is_packed() throws IOException {
        for (var folder : Set.of("statutes", "calendars")) {
            try (Stream<Path> files = Files.list(Path.of("../../config/" + folder))) {
                assertThat(Files.readAllLines(Path.of("../../config/" + folder + "/index.txt")))
                        .containsExactlyInAnyOrderElementsOf(
                                files.map(file -> file.getFileName().toString())
                                        .filter(name -> name.endsWith(".yaml"))
                                        .toList());
            }
        }
    }

    private static String law(String day) {
        return TIME.rule("CLK-CONFIRM-WINDOW", on(day), null)
                .orElseThrow()
                .basis()
                .label();
    }
}
