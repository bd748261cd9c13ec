package org.fengqiao.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Fixes the ends of all chains that grew since the seal before: a signed header, whose root covers the lines below
 * it. Each seal names the digest of the one before, so that none can be taken out of the middle.
 */
public record Seal(
        int number,
        Instant at,
        String previous,
        String algorithm,
        int count,
        String root,
        String key,
        String signature) {
    private static final String FORM = "fengqiao-seal-1";
    private static final String NONE = "-";

    static Seal over(int number, Instant at, String previous, List<SealedHead> heads, SealKey key) {
        var unsigned = new Seal(
                number,
                at.truncatedTo(ChronoUnit.MICROS),
                previous,
                EventHash.ALGORITHM,
                heads.size(),
                Merkle.root(lines(heads)),
                key.publicKey(),
                "");
        return unsigned.signed(key.sign(unsigned.headerBytes()));
    }

    /** The signed text. */
    public String header() {
        return String.join(
                "\n",
                FORM,
                "number: " + number,
                "at: " + at,
                "previous: " + (previous == null ? NONE : previous),
                "algorithm: " + algorithm,
                "count: " + count,
                "root: " + root,
                "key: " + key,
                "");
    }

    /** What the next seal names as the one before it. */
    public String digest() {
        return EventHash.sha256(headerBytes());
    }

    /** True when the holder of the key in the header signed this header. */
    public boolean isSigned() {
        return SealKey.holds(key, headerBytes(), signature);
    }

    boolean covers(List<SealedHead> heads) {
        return heads.size() == count && Merkle.root(lines(heads)).equals(root);
    }

    String text(List<SealedHead> heads) {
        return header() + "signature: " + signature + "\n\n" + String.join("\n", lines(heads)) + "\n";
    }

    /** Reads a header back; anything but the very text that was written is refused. */
    static Seal parse(String header, String signature) {
        var values = new ArrayList<String>();
        for (var line : header.split("\n")) {
            values.add(line.substring(line.indexOf(' ') + 1));
        }
        if (values.size() != 8) {
            throw new IllegalArgumentException("not the header of a seal");
        }
        var seal = new Seal(
                Integer.parseInt(values.get(1)),
                Instant.parse(values.get(2)),
                values.get(3).equals(NONE) ? null : values.get(3),
                values.get(4),
                Integer.parseInt(values.get(5)),
                values.get(6),
                values.get(7),
                signature);
        if (!seal.header().equals(header)) {
            throw new IllegalArgumentException("not the header of a seal");
        }
        return seal;
    }

    static List<String> lines(List<SealedHead> heads) {
        return heads.stream().map(SealedHead::line).toList();
    }

    private Seal signed(String by) {
        return new Seal(number, at, previous, algorithm, count, root, key, by);
    }

    private byte[] headerBytes() {
        return header().getBytes(StandardCharsets.UTF_8);
    }
}
