package org.fengqiao.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The latest cases of each town, for those that come back; older ones are forgotten, so that any size fits. */
final class Memory {
    private static final int KEPT = 60;

    private final Map<String, Deque<Seen>> byTown = new HashMap<>();

    void remember(Seen seen) {
        var town = byTown.computeIfAbsent(seen.region().substring(0, 9), t -> new ArrayDeque<>());
        town.addLast(seen);
        if (town.size() > KEPT) {
            town.removeFirst();
        }
    }

    List<Seen> of(String town) {
        return List.copyOf(byTown.getOrDefault(town, new ArrayDeque<>()));
    }
}
