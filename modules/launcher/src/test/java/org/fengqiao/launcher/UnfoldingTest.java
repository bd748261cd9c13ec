package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfoldingTest {
    @TempDir
    Path folder;

    @Test
    void the_pages_stand_at_the_root_and_every_jar_in_the_library() throws IOException {
        var unfolded = unfold(ear(Map.of("WEB-INF/web.xml", bytes("<web-app/>"), "index.xhtml", bytes("page"))));
        assertThat(unfolded.resolve("index.xhtml")).hasContent("page");
        assertThat(unfolded.resolve("WEB-INF/web.xml")).exists();
        assertThat(unfolded.resolve("WEB-INF/lib/model.jar")).hasContent("library");
        assertThat(unfolded.resolve("WEB-INF/lib/casework.jar")).hasContent("beans");
        assertThat(unfolded.resolve("META-INF/application.xml")).doesNotExist();
    }

    @Test
    void the_same_archive_is_unfolded_once_and_another_replaces_it() throws IOException {
        var first = unfold(ear(Map.of("a", bytes("1"))));
        var mark = Files.setLastModifiedTime(first.resolve("a"), FileTime.fromMillis(1000));
        assertThat(Files.getLastModifiedTime(
                        unfold(ear(Map.of("a", bytes("1")))).resolve("a")))
                .isEqualTo(Files.getLastModifiedTime(mark));
        assertThat(unfold(ear(Map.of("a", bytes("2"))))).isNotEqualTo(first);
        assertThat(first).doesNotExist();
    }

    @Test
    void an_entry_that_leaves_the_folder_is_refused() throws IOException {
        var ear = ear(Map.of("../../outside", bytes("x")));
        assertThatThrownBy(() -> unfold(ear)).isInstanceOf(CannotStart.class).hasMessageContaining("leaves");
    }

    private Path unfold(Path ear) {
        return new Unfolding(ear, folder.resolve("apps")).folder();
    }

    private Path ear(Map<String, byte[]> war) throws IOException {
        return Files.write(
                folder.resolve("fengqiao.ear"),
                zip(Map.of(
                        "web.war", zip(war),
                        "casework.jar", bytes("beans"),
                        "lib/model.jar", bytes("library"),
                        "META-INF/application.xml", bytes("<application/>"))));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : entries.keySet().stream().sorted().toList()) {
                var entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(entries.get(name));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
