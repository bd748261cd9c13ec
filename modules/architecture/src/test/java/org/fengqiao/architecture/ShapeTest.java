package org.fengqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the house ready for many acts: where they are named, how long classes are, how far a verb is. */
class ShapeTest {
    private static final Path MODULES = Path.of("..");
    private static final Path MODEL = MODULES.resolve("model/src/main/java/org/fengqiao/model");
    private static final List<String> CHAPTERS =
            List.of("intake", "transfer", "petition", "review", "hearing", "competence");
    private static final Pattern AN_ACT =
            Pattern.compile("\\b(?:Intake|Transfer|Petition|Review|Hearing|Competence)Act\\.[A-Z][A-Z_]+\\b");

    /** Typed calls from outside: the county's dispatch reads the parts of a ROUTE; the benchmark tells stories. */
    private static final List<String> TYPED_CALLS = List.of("api/body/DispatchBody.java", "bench/life/DeskLife.java");

    private static final int LONGEST = 250;

    /** From the page's button to the rule, file by file; each names the next. */
    private static final List<String> BY_PAGE =
            List.of("web/cases/ActView", "casework/CaseDesk", "casework/CasePerformer", "model/casefile/CaseFile");

    private static final List<String> BY_REST =
            List.of("api/ActsResource", "casework/CaseDesk", "casework/CasePerformer", "model/casefile/CaseFile");

    /** What the resource asks before it calls the desk: what was sent, and whether it was sent before. */
    private static final List<String> ASKED_BY_REST = List.of("api/body/ActBody", "api/Once");

    @Test
    void no_act_is_named_outside_its_chapter() {
        var mentions = sources(MODULES)
                .filter(file -> !isOfAChapter(file))
                .filter(file ->
                        TYPED_CALLS.stream().noneMatch(called -> file.toString().endsWith(called)))
                .flatMap(file -> AN_ACT.matcher(read(file)).results().map(found -> file + ": " + found.group()))
                .toList();
        System.out.println("mentions of single acts outside their chapters: " + mentions.size());
        assertThat(mentions).isEmpty();
    }

    @Test
    void a_chapter_knows_the_core_and_no_other_chapter() {
        var strangers = new ArrayList<String>();
        for (var chapter : CHAPTERS) {
            sources(MODEL.resolve(chapter)).forEach(file -> CHAPTERS.stream()
                    .filter(other -> !other.equals(chapter))
                    .filter(other -> read(file).contains("org.fengqiao.model." + other + "."))
                    .forEach(other -> strangers.add(file + " knows " + other)));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void the_core_knows_no_chapter() {
        assertThat(sources(MODEL)
                        .filter(file -> !isOfAChapter(file))
                        .filter(file -> CHAPTERS.stream()
                                .anyMatch(chapter -> read(file).contains("import org.fengqiao.model." + chapter + ".")))
                        .toList())
                .isEmpty();
    }

    @Test
    void packages_of_the_model_form_no_cycle() {
        var knows = new TreeMap<String, List<String>>();
        for (var own : packages()) {
            var others = packages().stream()
                    .filter(other -> !other.equals(own))
                    .filter(other -> sourcesOf(own).anyMatch(file -> read(file).contains(importOf(other))))
                    .toList();
            knows.put(own, others);
        }
        var loose = new TreeMap<>(knows);
        while (loose.entrySet().removeIf(each -> each.getValue().stream().noneMatch(loose::containsKey))) {
            // What knows only what is settled already stands on firm ground.
        }
        assertThat(loose).isEmpty();
    }

    @Test
    void no_class_is_longer_than_one_can_read() {
        Map<Integer, String> lengths = new TreeMap<>();
        sources(MODULES).forEach(file -> lengths.put((int) read(file).lines().count(), file.toString()));
        var longest = ((TreeMap<Integer, String>) lengths).lastEntry();
        System.out.println("the longest main class: " + longest.getKey() + " lines, " + longest.getValue());
        assertThat(longest.getKey()).as(longest.getValue()).isLessThanOrEqualTo(LONGEST);
    }

    /** The deed is one more: five files by page, and seven by REST. */
    @Test
    void a_verb_is_not_far() {
        for (var way : List.of(BY_PAGE, BY_REST)) {
            for (int i = 0; i + 1 < way.size(); i++) {
                assertThat(read(file(way.get(i)))).contains(nameOf(way.get(i + 1)));
            }
        }
        ASKED_BY_REST.forEach(asked -> assertThat(read(file(BY_REST.get(0)))).contains(nameOf(asked)));
        int byPage = BY_PAGE.size() + 1;
        int byRest = BY_REST.size() + ASKED_BY_REST.size() + 1;
        System.out.println("files on the way of a verb: " + byPage + " by page, " + byRest + " by REST");
        assertThat(byPage).isLessThanOrEqualTo(5);
        assertThat(byRest).isLessThanOrEqualTo(7);
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Row, deed, words in two languages, and a test: what any act costs, all under one package name. */
    @Test
    void an_act_costs_five_files_of_one_package() {
        for (var chapter : CHAPTERS) {
            var deeds = sources(MODEL.resolve(chapter))
                    .filter(file -> read(file).contains("implements Deed"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            for (var deed : deeds) {
                var main = sources(MODEL)
                        .filter(file -> !file.endsWith(deed + ".java"))
                        .filter(file -> Pattern.compile("\\b" + deed + "::")
                                .matcher(read(file))
                                .find())
                        .toList();
                assertThat(main).as(deed + " is known to its row alone").hasSizeLessThanOrEqualTo(1);
            }
        }
        System.out.println("files for a new act: 5 (row, deed, words in two languages, test)");
    }

    private static boolean isOfAChapter(Path file) {
        return CHAPTERS.stream().anyMatch(chapter -> file.startsWith(MODEL.resolve(chapter)));
    }

    private static List<String> packages() {
        try (var folders = Files.list(MODEL)) {
            return Stream.concat(
                            Stream.of(""), folders.filter(Files::isDirectory).map(folder -> folder.getFileName()
                                    .toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sourcesOf(String name) {
        var folder = name.isEmpty() ? MODEL : MODEL.resolve(name);
        return sources(folder).filter(file -> file.getParent().equals(folder));
    }

    private static String importOf(String name) {
        return name.isEmpty() ? "import org.fengqiao.model.Words;" : "import org.fengqiao.model." + name + ".";
    }

    private static Path file(String name) {
        return sources(MODULES)
                .filter(each -> each.toString().endsWith("/org/fengqiao/" + name + ".java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + name));
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
