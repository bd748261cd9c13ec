package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every event of the simulated county is what it was when {@code histories.txt} was written: one line a case, its number
 * and the digests of its events in their order.
 *
 * <p>The full text is left in {@code target/histories.txt} for a diff between two checkouts, and the digests in
 * {@code target/histories.digests}, which take the place of the old ones when a difference is meant. With
 * {@code -Dfengqiao.histories=FILE}, an older full text, a difference shows what stood there before.
 */
class HistoriesAreAsBeforeTest {
    private static final int CASES = 2000;
    private static final int SHOWN = 5;

    private final Map<String, List<String>> now = Histories.of(Tongxi.lives(Tongxi.SEED, Tongxi.TODAY, CASES));

    @Test
    void event_by_event() throws IOException {
        Files.write(Path.of("target/histories.txt"), text());
        Files.write(Path.of("target/histories.digests"), digests());
        assertThat(differences(golden())).isEmpty();
    }

    /** A changed, a missing and an added event are each told by case and seq. */
    @Test
    void and_a_difference_is_told_by_case_and_seq() {
        var before = golden();
        var number = now.keySet().iterator().next();
        var digests = before.get(number);
        digests.set(1, "00000000");
        assertThat(differences(before))
                .singleElement()
                .asString()
                .contains(number + " 2", now.get(number).get(1));
        digests.remove(1);
        assertThat(differences(before)).singleElement().asString().contains(number + " 2");
        before.remove(number);
        before.put("990101-2020-000001-0", List.of("00000000"));
        assertThat(differences(before)).hasSize(2).anyMatch(told -> told.contains("990101-2020-000001-0 1"));
    }

    private List<String> text() {
        return now.values().stream().flatMap(List::stream).toList();
    }

    private List<String> digests() {
        return now.entrySet().stream()
                .map(history -> Histories.digests(history.getKey(), history.getValue()))
                .toList();
    }

    /** Where each case first differs; later events of it may differ for that reason alone. */
    private List<String> differences(Map<String, List<String>> before) {
        var told = new ArrayList<String>();
        var numbers = new TreeMap<>(before);
        now.forEach((number, lines) -> numbers.putIfAbsent(number, List.of()));
        numbers.forEach((number, digests) -> {
            var lines = now.getOrDefault(number, List.of());
            int seq = firstDifference(digests, lines);
            if (seq > 0) {
                told.add(number + " " + seq + "\n  before: " + textBefore(number, seq) + "\n  now:    "
                        + (seq <= lines.size() ? lines.get(seq - 1) : "nothing"));
            }
        });
        return told.size() <= SHOWN ? told : shortened(told);
    }

    private static List<String> shortened(List<String> told) {
        var shown = new ArrayList<>(told.subList(0, SHOWN));
        shown.add((told.size() - SHOWN) + " more cases differ");
        return shown;
    }

    /** The first seq whose digests differ, 0 when there is none. */
    private static int firstDifference(List<String> digests, List<String> lines) {
        for (int i = 0; i < Math.max(digests.size(), lines.size()); i++) {
            if (i >= digests.size() || i >= lines.size() || !digests.get(i).equals(Histories.digest(lines.get(i)))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String textBefore(String number, int seq) {
        var file = System.getProperty("fengqiao.histories");
        if (file == null) {
            return "see -Dfengqiao.histories";
        }
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(number + " | " + seq + " | "))
                    .findFirst()
                    .orElse("nothing");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> golden() {
        try (InputStream in = HistoriesAreAsBeforeTest.class.getResourceAsStream("histories.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split(" ")))
                    .collect(Collectors.toMap(
                            words -> words.get(0),
                            words -> new ArrayList<>(words.subList(1, words.size())),
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
