package org.fengqiao.bench;

import java.util.HashMap;
import java.util.Map;

/** How much is measured: quick for a look, full for figures to quote; any size can be given by itself. */
record Plan(Map<String, Double> sizes) {
    private static final Map<String, Double> FULL = Map.ofEntries(
            Map.entry("threads", 4.0),
            Map.entry("warm-up", 1_500.0),
            Map.entry("rounds", 7.0),
            Map.entry("seconds", 5.0),
            Map.entry("open", 100_000.0),
            Map.entry("due", 10_000.0),
            Map.entry("many", 1_000_000.0),
            Map.entry("sweeps", 5.0),
            Map.entry("engine-sweeps", 1.0));

    private static final Map<String, Double> QUICK = Map.of(
            "warm-up", 400.0, "rounds", 3.0, "seconds", 3.0, "open", 20_000.0, "due", 2_000.0, "many", 200_000.0,
            "sweeps", 3.0);

    static final String USAGE =
            """
            config/bench [--quick] [--threads=4] [--warm-up=1500] [--rounds=7] [--seconds=5] [--open=100000] [--due=10000]
                         [--many=1000000] [--sweeps=5] [--engine-sweeps=1]
              threads        how many live cases at the same time
              warm-up        lives of each party before anything counts
              rounds         rounds of case lives, each party in each
              seconds        length of one party's turn
              open, due      open clocks, and how many of them are due
              many           open clocks of the second, larger county; 0 leaves it out
              sweeps         rounds of sweeps; 0 leaves them out
              engine-sweeps  rounds in which Flowable sweeps too; 0 leaves it out""";

    /** Empty-handed the full plan; unknown names and what is not a number are refused. */
    static Plan read(String... arguments) {
        var sizes = new HashMap<>(FULL);
        for (var argument : arguments) {
            if (argument.equals("--quick")) {
                sizes.putAll(QUICK);
            }
        }
        for (var argument : arguments) {
            if (!argument.equals("--quick")) {
                var parts = argument.split("=", 2);
                var name = parts[0].replaceFirst("^--", "");
                if (parts.length < 2 || !FULL.containsKey(name) || !parts[1].matches("\\d{1,9}(\\.\\d+)?")) {
                    throw new IllegalArgumentException(argument + " is not understood\n" + USAGE);
                }
                sizes.put(name, Double.valueOf(parts[1]));
            }
        }
        var plan = new Plan(sizes);
        if (plan.size("due") < 1 || plan.size("open") < 2 * plan.size("due")) {
            throw new IllegalArgumentException("at most half of the open clocks can be due\n" + USAGE);
        }
        return plan;
    }

    int size(String name) {
        return sizes.get(name).intValue();
    }

    double seconds(String name) {
        return sizes.get(name);
    }
}
