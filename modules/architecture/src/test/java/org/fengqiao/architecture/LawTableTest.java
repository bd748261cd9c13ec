package org.fengqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.time.LegalTime;
import org.junit.jupiter.api.Test;

/** LAW.md says of each article what carries it: everything that it names exists, and no article is left out. */
class LawTableTest {
    private static final Path TABLE = Path.of("../../LAW.md");
    private static final Pattern NAMED = Pattern.compile("(?<![\\w:])(\\w+):([A-Z0-9a-z][A-Za-z0-9_.#/-]*)");
    private static final Set<String> KINDS = Set.of("act", "rule", "test", "page", "paper");
    private static final Pattern ROW = Pattern.compile("^\\| ((?:XF|RT):\\d+)[^|]*\\|", Pattern.MULTILINE);

    @Test
    void everything_that_a_row_names_exists() throws IOException {
        assertThat(missing(Files.readString(TABLE))).isEmpty();
    }

    @Test
    void a_row_that_names_nothing_known_is_noticed() throws IOException {
        var row =
                "| XF:17 | act:FLY rule:CLK-NEVER test:NoSuchTest test:ClocksTest#is_not_there paper:null page:nowhere"
                        + " act:ROUTE. page: rules:CLK-ROUTE page:staff |";
        assertThat(missing(row))
                .containsExactly(
                        "act:FLY",
                        "rule:CLK-NEVER",
                        "test:NoSuchTest",
                        "test:ClocksTest#is_not_there",
                        "paper:null",
                        "page:nowhere",
                        "rules:CLK-ROUTE",
                        "page:staff");
        assertThat(missing("act:ROUTE rule:CLK-ROUTE test:LawTableTest paper:ANSWER page:track.xhtml"))
                .isEmpty();
    }

    @Test
    void a_row_that_nothing_carries_says_who_does_it() throws IOException {
        var rows = rows();
        assertThat(rows).allSatisfy(cells -> {
            boolean carried = NAMED.matcher(cells[3]).find();
            assertThat(carried || !cells[4].isBlank()).as(cells[1]).isTrue();
        });
    }

    /** What a clerk can do with the law in hand stands in some row. */
    @Test
    void each_act_of_these_articles_stands_in_the_row_of_its_article() throws IOException {
        var carried = new TreeMap<String, String>();
        for (var cells : rows()) {
            carried.put(cells[1].strip(), cells[3]);
        }
        assertThat(Acts.all().stream()
                        .filter(act -> act.isEntered() && act.article() != null)
                        .filter(act -> carried.containsKey(article(act)))
                        .filter(act -> !carried.get(article(act)).contains("act:" + act.name()))
                        .map(act -> article(act) + " " + act.name()))
                .isEqualTo(List.of());
    }

    private static String article(Act act) {
        return act.article().replaceAll("\\(.*", "");
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> ROW.matcher(line).find())
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    @Test
    void each_article_from_17_to_41_has_a_row() throws IOException {
        var rows = ROW.matcher(Files.readString(TABLE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var articles = IntStream.rangeClosed(17, 41).mapToObj(no -> "XF:" + no).toList();
        assertThat(rows).containsAll(articles);
    }

    private static List<String> missing(String text) throws IOException {
        var missing = new ArrayList<String>();
        for (var named : NAMED.matcher(text).results().toList()) {
            var kind = named.group(1);
            if (kind.equals("XF") || kind.equals("RT")) {
                continue;
            }
            var name = named.group(2).replaceAll("[.]+$", "");
            boolean there = KINDS.contains(kind) && exists(kind, name);
            if (!there) {
                missing.add(named.group());
            }
        }
        return missing;
    }

    private static boolean exists(String kind, String name) throws IOException {
        return switch (kind) {
            case "act" -> Acts.find(name).isPresent();
            case "rule" -> rules().contains(name);
            case "test" -> isTest(name);
            case "paper" -> papers().contains(name);
            default -> Files.isRegularFile(Path.of("../web/src/main/webapp", name));
        };
    }

    private static Set<String> rules() {
        return LegalTime.load(Optional.empty()).packs().all().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.code())
                .collect(Collectors.toSet());
    }

    private static Set<String> papers() {
        return Acts.all().stream()
                .map(act -> act.row().words().paper())
                .filter(Objects::nonNull)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    /** A class of tests, or one of its sentences. */
    private static boolean isTest(String name) throws IOException {
        var parts = name.split("#");
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                20,
                (file, is) ->
                        file.endsWith(parts[0] + ".java") && file.toString().contains("src/test"))) {
            var found = files.findFirst();
            return found.isPresent()
                    && parts[0].matches(".*(Test|IT)")
                    && (parts.length == 1 || Files.readString(found.get()).contains(" void " + parts[1] + "("));
        }
    }
}
