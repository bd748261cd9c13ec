package org.fengqiao.casework.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One of the word lists, read from a cell to the key it stands for. */
enum Vocabulary {
    SOURCES,
    STANDINGS,
    RATINGS,
    ACCUSATIONS;

    private final Map<String, String> keys = new HashMap<>();

    Vocabulary() {
        WordLists.load(name().toLowerCase(Locale.ROOT) + ".properties")
                .forEach((key, words) -> words.forEach(word -> keys.put(Text.squeezed(word), key)));
    }

    Optional<String> read(String cell) {
        return Optional.ofNullable(keys.get(Text.squeezed(cell)));
    }
}
