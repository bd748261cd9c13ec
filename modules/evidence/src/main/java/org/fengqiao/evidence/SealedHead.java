package org.fengqiao.evidence;

import java.util.Comparator;

/** The end of a case's chain at the moment of a seal. */
public record SealedHead(String number, int seq, String hash) implements Comparable<SealedHead> {
    private static final Comparator<SealedHead> ORDER =
            Comparator.comparing(SealedHead::number).thenComparingInt(SealedHead::seq);

    String line() {
        return number + " " + seq + " " + hash;
    }

    static SealedHead parse(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || parts[0].isEmpty() || !parts[2].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a sealed head: " + line);
        }
        return new SealedHead(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    @Override
    public int compareTo(SealedHead other) {
        return ORDER.compare(this, other);
    }
}
