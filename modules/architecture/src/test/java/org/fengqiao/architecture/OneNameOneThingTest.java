package org.fengqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One name, one thing: whoever reads a class's name knows which one is meant, in whichever module. */
class OneNameOneThingTest {
    /** Names that two modules at the bottom still share; each is to go, and none may be added. */
    private static final Map<String, String> SHARED = Map.of(
            "Derivation", "the sentences behind a day: as they are counted, and as a clock keeps them",
            "Entry", "what is entered as a matter, and a line of a statute file",
            "Ground", "why a case is held, and why a term stands still",
            "Notice", "what an inbox gets, and a year's notice of holidays",
            "Origin", "where a matter comes from, and where a rule comes from",
            "Reach", "whom a transfer reaches, and whom a rule binds",
            "Told", "what the citizen was told, and what a rule wants told",
            "Words", "the words of the house, and the sentences of legal time");

    @Test
    void no_two_classes_have_one_name() throws IOException {
        var doubles = shared(Path.of(".."));
        doubles.keySet().removeAll(SHARED.keySet());
        assertThat(doubles).isEmpty();
    }

    @Test
    void what_is_excused_is_still_there_to_be_excused() throws IOException {
        assertThat(shared(Path.of("..")).keySet()).containsAll(SHARED.keySet());
    }

    @Test
    void two_of_one_name_are_noticed() throws IOException {
        var folder = Files.createTempDirectory("names");
        for (var module : List.of("one", "two")) {
            var java = Files.createDirectories(folder.resolve(module + "/src/main/java"));
            Files.writeString(java.resolve("Twin.java"), "class Twin {}");
            Files.writeString(java.resolve("package-info.java"), "package x;");
        }
        assertThat(shared(folder).keySet()).isEqualTo(Set.of("Twin"));
    }

    private static Map<String, List<Path>> shared(Path modules) throws IOException {
        var byName = new TreeMap<String, List<Path>>();
        try (var files = Files.walk(modules)) {
            files.filter(file -> file.toString().contains("/src/main/java/")
                            && !file.toString().contains("/target/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(file -> byName.computeIfAbsent(name(file), name -> new ArrayList<>())
                            .add(file));
        }
        byName.values().removeIf(files -> files.size() == 1);
        return byName;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
