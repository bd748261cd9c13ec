package org.fengqiao.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sentences with gaps, read from the text files beside this class. A gap {@code {word}} takes what the teller already
 * knows by that name, or else one of the word's alternatives, and {@code {n:2-9}} a number; either is then known.
 */
final class Phrases {
    private static final Pattern GAP = Pattern.compile("\\{([^{}:]+)(?::(\\d+)-(\\d+))?}");
    private static final Phrases ALL = new Phrases("people.txt", "matters.txt", "sayings.txt", "ledger.txt");

    private final Map<String, List<String>> alternatives = new HashMap<>();

    private Phrases(String... files) {
        for (var file : files) {
            read(file);
        }
    }

    static Phrases all() {
        return ALL;
    }

    boolean has(String key) {
        return alternatives.containsKey(key);
    }

    String say(String key, Map<String, String> known, Dice dice) {
        return fill(dice.one(of(key)), known, dice);
    }

    String fill(String sentence, Map<String, String> known, Dice dice) {
        return GAP.matcher(sentence).replaceAll(gap -> filled(gap, known, dice));
    }

    private String filled(MatchResult gap, Map<String, String> known, Dice dice) {
        var name = gap.group(1);
        var word = known.get(name);
        if (word == null) {
            word = gap.group(2) == null
                    ? say(name, known, dice)
                    : String.valueOf(dice.between(Integer.parseInt(gap.group(2)), Integer.parseInt(gap.group(3))));
            known.put(name, word);
        }
        return word;
    }

    private List<String> of(String key) {
        var found = alternatives.get(key);
        if (found == null) {
            throw new IllegalStateException("no phrase called " + key);
        }
        return found;
    }

    private void read(String file) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line.split(" = ", 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] keyAndWords) {
        alternatives
                .computeIfAbsent(keyAndWords[0].strip(), k -> new ArrayList<>())
                .addAll(List.of(keyAndWords[1].strip().split(" / ")));
    }
}
