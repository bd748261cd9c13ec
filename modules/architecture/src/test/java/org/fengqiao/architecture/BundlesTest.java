package org.fengqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    /** Every bundle that has an English twin. */
    static Stream<Path> english() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files
                    .filter(file -> file.toString().contains("/src/main/resources/"))
                    .filter(file -> file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void there_are_bundles_to_look_at() throws IOException {
        assertThat(english()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("english")
    void what_is_said_in_chinese_is_said_in_english_too(Path english) throws IOException {
        var chinese = english.resolveSibling(english.getFileName().toString().replace("_en.", "."));
        assertThat(keys(chinese)).containsAll(keys(english));
        if (!isPrinted(english)) {
            assertThat(keys(english)).containsAll(keys(chinese));
        }
    }

    /** Statutory documents are printed in Chinese; only what the interface answers about them is English too. */
    private static boolean isPrinted(Path bundle) {
        return bundle.getFileName().toString().startsWith("Report_");
    }

    private static Set<String> keys(Path file) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }
}
