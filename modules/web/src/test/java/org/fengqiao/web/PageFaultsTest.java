package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFaultsTest {
    static Stream<Pages.Page> pages() {
        return Pages.all().stream();
    }

    @Test
    void there_are_pages_to_look_at() {
        assertThat(pages()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_carries_no_looks_scripts_or_words_of_its_own(Pages.Page page) {
        assertThat(PageFaults.in(page.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    inline style       | <p class="a" style="color: red">
                    style element      | <style>p { color: red }</style>
                    style element      | <h:outputStylesheet name="own.css"/>
                    inline script      | <script>alert(1)</script>
                    inline script      | <script nonce="#{x}">go()</script>
                    inline script      | <h:outputScript>alert(1)</h:outputScript>
                    inline handler     | <button type="button" onclick="go()">
                    inline handler     | <p:ajax oncomplete="go()"/>
                    script address     | <a href="javascript:go()">
                    untranslated words | <h1>办理中</h1>
                    untranslated words | <h1>#{x}，</h1>
                    """)
    void what_a_page_may_not_carry_is_noticed(String fault, String page) {
        assertThat(PageFaults.in(page)).singleElement().asString().startsWith(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"/fq.js\"></script>",
                "<h:outputScript name=\"fq.js\"/>",
                "<button lang=\"zh-CN\">中文</button>",
                "<!-- 来源 --><p class=\"style\">"
            })
    void what_a_page_may_carry_is_left_alone(String page) {
        assertThat(PageFaults.in(page)).isEmpty();
    }
}
