package org.fengqiao.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Medians over rounds; a ratio is taken within each round first, so that a slow minute hurts both sides alike. */
public final class Median {
    private Median() {}

    public static double of(List<Spent> rounds, ToDoubleFunction<Spent> figure) {
        return of(rounds.stream().mapToDouble(figure).toArray());
    }

    public static double ratio(List<Spent> rounds, List<Spent> others, ToDoubleFunction<Spent> figure) {
        return of(IntStream.range(0, Math.min(rounds.size(), others.size()))
                .mapToDouble(i -> figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(others.get(i)))
                .toArray());
    }

    static double of(double... values) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
