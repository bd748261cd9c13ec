package org.fengqiao.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The names in a list that more than one person bears: there a name alone does not say who it was. */
public final class Namesakes {
    private final Map<String, Set<Long>> bearers = new HashMap<>();

    private Namesakes() {}

    public static <T> Namesakes among(List<T> rows, Function<T, Long> id, Function<T, String> name) {
        var namesakes = new Namesakes();
        rows.stream().filter(row -> id.apply(row) != null).forEach(row -> namesakes
                .bearers
                .computeIfAbsent(name.apply(row), n -> new HashSet<>())
                .add(id.apply(row)));
        return namesakes;
    }

    public boolean share(String name) {
        return bearers.getOrDefault(name, Set.of()).size() > 1;
    }
}
