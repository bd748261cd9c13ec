package org.fengqiao.casework;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Keeps the answer to a request closed under the request's own key: the answer may hold a citizen's code, and the
 * database must never be able to tell it. Only who repeats the request with its key reads the answer again.
 */
final class ReplyEnvelope {
    private final ClosedText closed;
    private final String name;

    ReplyEnvelope(String account, String key) {
        this.closed = new ClosedText(digest("secret\n" + account + "\n" + key), "");
        this.name = HexFormat.of().formatHex(digest("name\n" + account + "\n" + key));
    }

    /** What the key is known by in the database. */
    String name() {
        return name;
    }

    String seal(String body) {
        return body == null ? null : closed.seal(body);
    }

    String open(String sealed) {
        return sealed == null ? null : closed.open(sealed);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
