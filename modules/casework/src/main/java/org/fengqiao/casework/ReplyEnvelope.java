package org.fengqiao.casework;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the answer to a request closed under the request's own key: the answer may hold a citizen's code, and the
 * database must never be able to tell it. Only who repeats the request with its key reads the answer again.
 */
final class ReplyEnvelope {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private final String name;

    ReplyEnvelope(String account, String key) {
        this.secret = digest("secret\n" + account + "\n" + key);
        this.name = HexFormat.of().formatHex(digest("name\n" + account + "\n" + key));
    }

    /** What the key is known by in the database. */
    String name() {
        return name;
    }

    String seal(String body) {
        if (body == null) {
            return null;
        }
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var closed = crypt(Cipher.ENCRYPT_MODE, nonce, body.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array());
    }

    String open(String sealed) {
        if (sealed == null) {
            return null;
        }
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var closed = new byte[bytes.remaining()];
        bytes.get(closed);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, closed), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An answer could not be kept closed", e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
