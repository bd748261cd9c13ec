package org.fengqiao.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** The hash of an event. Its algorithm is named in the event, so that SM3 can follow without touching old events. */
public final class EventHash {
    /** The algorithm that new events name. */
    public static final String ALGORITHM = "SHA-256";

    private static final String FORM = "fengqiao-event-1";
    private static final Set<String> KNOWN = Set.of(ALGORITHM);

    private EventHash() {}

    /** The hash of an event in lower-case hexadecimal. */
    public static String of(Link link) {
        return HexFormat.of().formatHex(digest(link.algorithm()).digest(canonical(link)));
    }

    /** True for an algorithm that {@link #of} can compute. */
    public static boolean knows(String algorithm) {
        return KNOWN.contains(algorithm);
    }

    static byte[] canonical(Link link) {
        return new Canonical()
                .add(FORM)
                .add(link.algorithm())
                .add(link.county())
                .add(link.number())
                .add(link.seq())
                .add(link.episode())
                .add(link.at())
                .add(link.act())
                .add(link.office())
                .add(link.person())
                .add(link.stage())
                .add(link.facts())
                .add(link.commitment())
                .add(link.previous())
                .bytes();
    }

    static MessageDigest digest(String algorithm) {
        if (!knows(algorithm)) {
            throw new IllegalArgumentException("unknown hash algorithm " + algorithm);
        }
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + algorithm, e);
        }
    }

    static String sha256(byte[]... parts) {
        var digest = digest(ALGORITHM);
        for (var part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
