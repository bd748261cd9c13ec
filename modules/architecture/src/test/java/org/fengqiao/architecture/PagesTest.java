package org.fengqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Path WORDS =
            PAGES.resolveSibling(Path.of("resources", "org", "fengqiao", "web", "Words.properties"));

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }

    @Test
    void there_are_pages_to_look_at() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_carries_no_looks_scripts_or_words_of_its_own(Path page) throws IOException {
        assertThat(PageFaults.in(Files.readString(page))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_asks_for_words_that_are_there(Path page) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        assertThat(PageFaults.keysIn(Files.readString(page))).isSubsetOf(words.stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    inline style       | <p class="a" style="color: red">
                    style element      | <style>p { color: red }</style>
                    inline script      | <script>alert(1)</script>
                    inline script      | <h:outputScript>alert(1)</h:outputScript>
                    inline handler     | <button type="button" onclick="go()">
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
                "<script nonce=\"#{x}\">go()</script>",
                "<h:outputScript name=\"fq.js\"/>",
                "<p:ajax oncomplete=\"go()\"/>",
                "<button lang=\"zh-CN\">中文</button>",
                "<!-- 来源 --><p class=\"style\">"
            })
    void what_a_page_may_carry_is_left_alone(String page) {
        assertThat(PageFaults.in(page)).isEmpty();
    }
}
