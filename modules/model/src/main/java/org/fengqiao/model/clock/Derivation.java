package org.fengqiao.model.clock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The sentences that prove a last day, under a digest of their own. All clocks of a rule that start on one day have the
 * same, so they are stored once, and a clock keeps the digest alone.
 */
public record Derivation(String digest, String sentences) {
    private static final int BYTES = 16;

    static Derivation of(List<String> sentences) {
        var text = String.join("\n", sentences);
        return new Derivation(digestOf(text), text);
    }

    public List<String> lines() {
        return sentences.lines().toList();
    }

    private static String digestOf(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
