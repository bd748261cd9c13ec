package org.fengqiao.time.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set that the house begins and chapters add to. What is stored or written is found in it by its name. */
public final class OpenSet<N extends Notion> {
    private final String what;
    private final Map<String, N> byName = new LinkedHashMap<>();

    /** Refuses two of one name, wherever they come from. */
    public OpenSet(String what, List<N> own, List<? extends N> brought) {
        this.what = what;
        own.forEach(this::add);
        brought.stream().sorted().forEach(this::add);
    }

    private void add(N one) {
        if (byName.putIfAbsent(one.name(), one) != null) {
            throw new IllegalStateException("two " + what + "s are called " + one.name());
        }
    }

    /** Those of the house in their order, then those that chapters bring. */
    public List<N> all() {
        return List.copyOf(byName.values());
    }

    public N named(String name) {
        var found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no " + what + " is called " + name);
        }
        return found;
    }
}
