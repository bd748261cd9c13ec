package org.fengqiao.casework.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Remembers the good records seen so far, by a digest of 128 bits, so that a large ledger needs little memory. */
final class Repeats {

    private record Print(long high, long low) {}

    private final Map<Print, Integer> seen = new HashMap<>();
    private final MessageDigest sha256;

    Repeats() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of the earlier record that this one repeats; without one, this record is remembered. */
    OptionalInt earlier(int number, List<String> cells) {
        var known = seen.putIfAbsent(print(cells), number);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    private Print print(List<String> cells) {
        var digest = ByteBuffer.wrap(sha256.digest(String.join("\u001F", cells).getBytes(StandardCharsets.UTF_8)));
        return new Print(digest.getLong(), digest.getLong());
    }
}
