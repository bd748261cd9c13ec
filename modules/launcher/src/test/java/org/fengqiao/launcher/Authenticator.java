package org.fengqiao.launcher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone, written from RFC 6238 alone: it shares nothing with the house. */
public final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private final byte[] key;

    public Authenticator(String secret) {
        var bits = new StringBuilder();
        for (char letter : secret.replace(" ", "").toCharArray()) {
            bits.append(Integer.toBinaryString(32 | LETTERS.indexOf(letter)).substring(1));
        }
        key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
    }

    /** What it shows now. */
    public String code() {
        return code(0);
    }

    /** What it shows so many steps of thirty seconds from now. */
    public String code(int stepsLater) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            long step = System.currentTimeMillis() / 30_000 + stepsLater;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[19] & 15;
            int binary = (hash[offset] & 127) << 24
                    | (hash[offset + 1] & 255) << 16
                    | (hash[offset + 2] & 255) << 8
                    | hash[offset + 3] & 255;
            return String.format("%06d", binary % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
