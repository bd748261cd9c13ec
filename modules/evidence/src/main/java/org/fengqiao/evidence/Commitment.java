package org.fengqiao.evidence;

import java.util.HexFormat;
import java.util.List;

/**
 * Stands in the chain for personal words that live outside it. Without the salt nobody can guess the words from it;
 * when words and salt are lawfully erased, the chain still holds.
 */
public final class Commitment {
    private Commitment() {}

    /** The commitment to words under a salt as it is stored, in hexadecimal. */
    public static String of(String salt, String words) {
        return of(HexFormat.of().parseHex(salt), words);
    }

    public static String of(byte[] salt, String words) {
        return EventHash.sha256(salt, Canonical.utf8(words));
    }

    /** The commitment to the fields of rows that live beside the event, in a fixed order; null is a field without value. */
    public static String of(byte[] salt, List<String> fields) {
        var canonical = new Canonical();
        fields.forEach(canonical::add);
        return EventHash.sha256(salt, canonical.bytes());
    }
}
