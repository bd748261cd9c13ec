package org.fengqiao.launcher.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages that the web archive is made of, and the parts that are included in them, as they lie in its folder. */
final class Pages {
    private static final Path WEBAPP =
            Path.of(System.getProperty("fengqiao.config")).resolveSibling("modules/web/src/main/webapp");

    private Pages() {}

    /** Templates and tags are seen on every page and need no row of their own. */
    static Set<String> all() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.map(file -> WEBAPP.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.matches("WEB-INF/(templates|tags)/.*"))
                    .map(name -> name.replace("WEB-INF/pages/", "+").replace(".xhtml", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** The keys of the bundles behind the pages, which nobody should ever see. */
    static Set<String> keysOfWords() throws IOException {
        var words = new Properties();
        for (var bundle : List.of("web/Words", "model/Messages")) {
            try (var text = Pages.class.getResourceAsStream("/org/fengqiao/" + bundle + ".properties")) {
                words.load(text);
            }
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .collect(Collectors.toSet());
    }
}
