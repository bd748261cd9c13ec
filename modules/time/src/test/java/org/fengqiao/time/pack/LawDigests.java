package org.fengqiao.time.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.time.wording.Numeral;

/**
 * The digest of every clause of a law, in order and by article, paragraph and item, so that what a pack quotes can be
 * held against the text without keeping the text. Run by hand, with the code of each law and its full text:
 * {@code LawDigests XF=信访工作条例.md RT=人民调解法.md > law-digests.txt}.
 */
final class LawDigests {
    private static final String FILE = "law-digests.txt";
    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十百零]+)条\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("（([一二三四五六七八九十]+)）(.*)");
    private static final Pattern PLACE = Pattern.compile("([A-Z]+:\\d+)(?:-(\\d+))?(?:\\((\\d+)\\))?");
    private static final Pattern AFTER_CLAUSE = Pattern.compile("(?<=[，。；：])");

    private final Map<String, List<String>> digests = new LinkedHashMap<>();

    public static void main(String... laws) throws IOException {
        for (var law : laws) {
            var parts = law.split("=", 2);
            var digests = new LawDigests();
            digests.read(parts[0], Files.readAllLines(Path.of(parts[1])));
            digests.digests.forEach((place, clauses) -> System.out.println(place + " " + String.join(" ", clauses)));
        }
    }

    /** What is kept beside the tests. */
    static LawDigests kept() {
        var kept = new LawDigests();
        try (InputStream in = LawDigests.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .forEach(words -> kept.digests.put(words[0], List.of(words).subList(1, words.length)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return kept;
    }

    boolean knows(String law) {
        return digests.keySet().stream().anyMatch(place -> place.startsWith(law + ":"));
    }

    /** Whether every clause stands there in this order, nothing left out but where …… says so. */
    boolean hold(String article, String quoted) {
        var text = clauses(article);
        int at = 0;
        boolean cut = quoted.startsWith("……");
        for (var part : quoted.split("……")) {
            if (part.isEmpty()) {
                continue;
            }
            var said = digestsOf(part);
            int found = at;
            while (found + said.size() <= text.size()
                    && !text.subList(found, found + said.size()).equals(said)) {
                found++;
            }
            boolean missing = found + said.size() > text.size();
            if (missing || (!cut && found != at)) {
                return false;
            }
            at = found + said.size();
            cut = true;
        }
        return at == text.size() || quoted.endsWith("……");
    }

    /** All clauses of an article, of one of its paragraphs, or of one of its items. */
    private List<String> clauses(String article) {
        var whole = new ArrayList<String>();
        var asked = PLACE.matcher(article);
        if (asked.matches()) {
            digests.forEach((place, clauses) -> {
                if (isWithin(PLACE.matcher(place), asked)) {
                    whole.addAll(clauses);
                }
            });
        }
        return whole;
    }

    /** The article must be the same; paragraph and item must, where they are asked for. */
    private static boolean isWithin(Matcher place, Matcher asked) {
        return place.matches()
                && place.group(1).equals(asked.group(1))
                && (asked.group(2) == null || asked.group(2).equals(place.group(2)))
                && (asked.group(3) == null || asked.group(3).equals(place.group(3)));
    }

    private void read(String law, List<String> lines) {
        int article = 0;
        int paragraph = 0;
        for (var line : lines) {
            var starts = ARTICLE.matcher(line);
            var item = ITEM.matcher(line);
            if (starts.matches()) {
                article = number(starts.group(1));
                paragraph = 1;
                add(law + ":" + article + "-1", starts.group(2));
            } else if (article > 0 && item.matches()) {
                add(law + ":" + article + "-" + paragraph + "(" + number(item.group(1)) + ")", item.group(2));
            } else if (article > 0 && !line.isBlank() && !line.startsWith("#")) {
                paragraph++;
                add(law + ":" + article + "-" + paragraph, line);
            }
        }
    }

    private void add(String place, String text) {
        digests.put(place, digestsOf(text));
    }

    private static List<String> digestsOf(String text) {
        return AFTER_CLAUSE.splitAsStream(text.strip()).map(LawDigests::digest).toList();
    }

    private static String digest(String clause) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(clause.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int number(String numeral) {
        for (int number = 1; number < 1000; number++) {
            if (Numeral.of(number).equals(numeral)) {
                return number;
            }
        }
        throw new IllegalArgumentException(numeral);
    }
}
