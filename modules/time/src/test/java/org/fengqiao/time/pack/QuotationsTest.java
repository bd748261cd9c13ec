package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.TIME;

import java.util.List;
import org.fengqiao.time.rule.Article;
import org.junit.jupiter.api.Test;

/** What a pack quotes stands in the law to the letter. */
class QuotationsTest {
    private static final LawDigests LAW = LawDigests.kept();

    private static List<Source> sources() {
        return TIME.packs().all().stream()
                .filter(pack -> !pack.isLocal())
                .flatMap(pack -> pack.sources().stream())
                .toList();
    }

    @Test
    void every_quotation_of_a_checked_law_is_to_the_letter() {
        var quoted = sources().stream()
                .filter(source -> source.checked() != null)
                .flatMap(source -> source.articles().stream())
                .toList();
        assertThat(quoted).hasSizeGreaterThan(12).allSatisfy(article -> assertThat(
                        LAW.hold(article.code(), article.says()))
                .as(article.code())
                .isTrue());
    }

    @Test
    void nothing_is_called_checked_without_its_text() {
        assertThat(sources())
                .filteredOn(source -> source.checked() != null)
                .allMatch(source -> LAW.knows(source.code()));
    }

    @Test
    void a_word_changed_a_clause_left_out_or_put_elsewhere_is_noticed() {
        var objecting = quoted("XF:23-3");
        assertThat(LAW.hold("XF:23-3", objecting)).isTrue();
        assertThat(LAW.hold("XF:23-3", objecting.replace("15日内", "十五日内"))).isFalse();
        assertThat(LAW.hold("XF:23-3", objecting.replace("并详细说明理由，", ""))).isFalse();
        assertThat(LAW.hold("XF:23-3", objecting.replace("并详细说明理由，", "……"))).isTrue();
        assertThat(LAW.hold("XF:23-2", objecting)).isFalse();
        assertThat(LAW.hold("XF:44(2)", quoted("XF:44(3)"))).isFalse();
    }

    private static String quoted(String code) {
        return sources().stream()
                .flatMap(source -> source.articles().stream())
                .filter(article -> article.code().equals(code))
                .map(Article::says)
                .findFirst()
                .orElseThrow();
    }
}
