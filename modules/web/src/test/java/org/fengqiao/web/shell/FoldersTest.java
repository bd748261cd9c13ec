package org.fengqiao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder that no servlet answers for is redirected by the container, with the host that the client claimed. */
class FoldersTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_folder_of_pages_has_a_servlet() throws IOException {
        var answered = Stream.of(HomeServlet.class, NoPageServlet.class)
                .flatMap(servlet ->
                        List.of(servlet.getAnnotation(WebServlet.class).value()).stream())
                .toList();
        try (var all = Files.walk(PAGES)) {
            var folders = all.filter(Files::isDirectory)
                    .map(folder -> "/" + PAGES.relativize(folder).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("/"))
                    .toList();
            assertThat(folders).isNotEmpty();
            assertThat(folders)
                    .allMatch(folder -> answered.contains(folder)
                            || answered.stream().anyMatch(pattern -> isUnder(pattern, folder)));
        }
    }

    private static boolean isUnder(String pattern, String folder) {
        return pattern.endsWith("/*") && (folder + "/").startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
