package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern USED = Pattern.compile("w\\['([\\w.-]+)'\\]");

    @Test
    void every_word_a_page_uses_exists() {
        var used = new TreeSet<String>();
        Pages.all().forEach(page -> USED.matcher(page.text()).results().forEach(found -> used.add(found.group(1))));
        assertThat(used).hasSizeGreaterThan(300);
        assertThat(words("Words").stringPropertyNames()).containsAll(used);
    }

    @Test
    void every_pattern_can_be_filled_in() {
        for (var language : new String[] {"Words", "Words_en"}) {
            words(language).forEach((key, pattern) -> {
                if (pattern.toString().contains("{")) {
                    assertThat(new MessageFormat(pattern.toString()).format(new Object[] {"一", "二", "三"}))
                            .as(key.toString())
                            .doesNotContain("{");
                }
            });
        }
    }

    private static Properties words(String name) {
        try (var file = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/org/fengqiao/web/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
