package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** A word list of this package: for each key the words people write for it, the usual one first. */
final class WordLists {

    /** Fails where it stands when the list is not packed with the classes. */
    static Map<String, List<String>> load(String file) {
        var lines = new Properties();
        try (var in = WordLists.class.getResourceAsStream(file)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new LinkedHashMap<String, List<String>>();
        new TreeSet<>(lines.stringPropertyNames())
                .forEach(key -> words.put(key, List.of(lines.getProperty(key).split(","))));
        return words;
    }

    private WordLists() {}
}
