package org.fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every page and bean keeps to beside what {@link PageFaults} finds. */
class PageRulesTest {
    @Test
    void every_form_that_acts_gives_the_nonce_back() {
        for (var page : Pages.all()) {
            assertThat(count("<h:form ", page.text())).as(page.name()).isEqualTo(count("<fq:nonce/>", page.text()));
        }
    }

    @Test
    void no_title_names_a_person() {
        var title = Pattern.compile("<ui:define name=\"title\">(.*?)</ui:define>");
        for (var page : Pages.all()) {
            title.matcher(page.text()).results().forEach(found -> assertThat(found.group(1))
                    .as(page.name())
                    .doesNotContainIgnoringCase("petitioner")
                    .doesNotContain("name()"));
        }
    }

    @Test
    void no_page_or_bean_touches_the_database() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var beans = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/security/"))
                    .toList();
            assertThat(beans).hasSizeGreaterThan(30);
            for (var bean : beans) {
                assertThat(Files.readString(bean))
                        .as(bean.toString())
                        .doesNotContain("EntityManager", "java.sql", "javax.sql");
            }
        }
    }

    private static long count(String part, String text) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
