package org.fengqiao.bench.load;

import java.util.Arrays;
import java.util.stream.LongStream;

/** How long requests took, in order. */
final class Waits {
    private static final double NANOS_PER_MILLI = 1e6;
    private final long[] sorted;

    private Waits(long... sorted) {
        this.sorted = sorted;
    }

    static Waits of(LongStream nanos) {
        var all = nanos.toArray();
        Arrays.sort(all);
        return new Waits(all);
    }

    int count() {
        return sorted.length;
    }

    /** In milliseconds: so long at most waited this share of them; nothing where nobody waited. */
    double percentile(double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / NANOS_PER_MILLI;
    }
}
