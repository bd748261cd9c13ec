package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class RefusedPacksTest {
    @Test
    void what_is_no_yaml_is_refused_with_its_line() {
        Desk.refuses("pack: [strict\nname: 从严\n").singleElement().asString().startsWith("local1.yaml:2：不是可读的 YAML");
        Desk.refuses("- a\n- b\n").containsExactly("local1.yaml：这里应当是若干“键: 值”");
        Desk.refuses("").containsExactly("local1.yaml：这里应当是若干“键: 值”");
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        Desk.refuses("pack: " + "[".repeat(100_000)).hasSize(1);
    }

    @Test
    void an_unknown_key_is_refused() {
        change("name: 办理", "name: 办理\n    duration: 60")
                .singleElement()
                .asString()
                .startsWith("local1.yaml:26 rules[1].duration：没有这个键；可用的键：code、name");
    }

    @Test
    void a_key_written_twice_is_refused() {
        change("name: 办理", "name: 办理\n    name: 办结").containsExactly("local1.yaml:26 rules[1].name：这个键写了两次");
    }

    @Test
    void an_article_that_is_not_listed_is_refused() {
        change("articles: [DF:1]", "articles: [XF:99]")
                .containsExactly("local1.yaml:26 rules[1].articles：“XF:99”没有列在 sources 里");
    }

    @Test
    void something_that_is_no_article_is_refused() {
        change("articles: [DF:1]", "articles: [第一条]")
                .containsExactly("local1.yaml:26 rules[1].articles：“第一条”不是条文代码，应写作 XF:23-3 或者 XF:31(6)");
    }

    @Test
    void an_unknown_happening_is_refused() {
        change("starts: accepted", "starts: dreamt-of")
                .containsExactly("local1.yaml:28 rules[1].starts：“dreamt-of”不是可用的值");
        change("lapses: [withdrawn]", "lapses: [withdrawn, dreamt-of]")
                .containsExactly("local1.yaml:32 rules[1].lapses：“dreamt-of”不是可用的值");
    }

    @Test
    void every_fault_is_named_at_once() {
        var pack = Desk.handling()
                .replace("period: 45 calendar-days", "period: 45 days")
                .replace("owner: competent-office", "owner: somebody")
                .replace("stops: [decision-delivered, settled]", "stops: []")
                .replace("takes: new-clocks", "takes: all")
                .replace("effective: {from: 2024-01-01}", "effective: {from: 2024-02-30}")
                .replace("    vectors:\n      - {start: 2026-03-10, due: 2026-04-24}\n", "");
        Desk.refuses(pack)
                .containsExactlyInAnyOrder(
                        "local1.yaml:6 effective.from：“2024-02-30”不是日期，应写作 2026-01-31",
                        "local1.yaml:7 takes：“all”不是可用的值",
                        "local1.yaml:27 rules[1].owner：“somebody”不是可用的值",
                        "local1.yaml:29 rules[1].period：“45 days”不是期限，应写作“15 calendar-days”“5 working-days”“1 months”“24 hours”或者“named”",
                        "local1.yaml:31 rules[1].stops：至少要有一个办结事件",
                        "local1.yaml:24 rules[1].vectors：每条规则至少要有一个验算例");
    }

    @Test
    void overlapping_dates_are_refused_in_one_file_and_across_files() {
        var second = Desk.handling().replace("version: \"1\"", "version: \"2\"");
        Desk.refuses(Desk.handling(), second)
                .containsExactly("local2.yaml:24 rules[1].code：与local1.yaml:24 rules[1]的有效期重叠");
        var twice = Desk.handling() + Desk.handling().substring(Desk.handling().indexOf("rules:\n") + 7);
        Desk.refuses(twice).singleElement().asString().contains("rules[2].code：与local1.yaml:24 rules[1]的有效期重叠");
    }

    @Test
    void versions_that_follow_each_other_are_accepted() {
        var first = Desk.handling().replace("{from: 2024-01-01}", "{from: 2024-01-01, to: 2026-06-30}");
        var second = Desk.handling()
                .replace("version: \"1\"", "version: \"2\"")
                .replace("{from: 2024-01-01}", "{from: 2026-07-01}");
        assertThat(Desk.reads(first, second).all()).hasSize(3);
    }

    @Test
    void the_same_version_twice_is_refused() {
        var again = Desk.window();
        Desk.refuses(Desk.handling(), again).containsExactly("local2.yaml:3 version：规则包“strict”的版本“1”已经在local1.yaml:1");
    }

    @Test
    void a_worked_example_that_does_not_come_out_is_refused() {
        change("due: 2026-04-24", "due: 2026-04-25")
                .containsExactly("local1.yaml:36 rules[1].vectors[1].due：验算例不符：自2026年3月10日（星期二）起，"
                        + "写的是2026年4月25日（星期六），算出的是2026年4月24日（星期五）");
    }

    @Test
    void a_local_pack_names_its_counties_and_a_national_one_does_not() {
        change("counties: [\"990101\"]\n", "").containsExactly("local1.yaml:1 counties：地方规则包应当写明适用的县，全国规则包不写");
        change("scope: local", "scope: national").contains("local1.yaml:5 counties：地方规则包应当写明适用的县，全国规则包不写");
    }

    @Test
    void a_rule_within_an_unknown_one_is_refused() {
        change("name: 办理", "name: 办理\n    within: CLK-NOWHERE")
                .containsExactly("local1.yaml:26 rules[1].within：没有“CLK-NOWHERE”这条全国规则");
    }

    private static ListAssert<String> change(String from, String to) {
        assertThat(Desk.handling()).contains(from);
        return Desk.refuses(Desk.handling().replace(from, to));
    }
}
