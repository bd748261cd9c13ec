package org.fengqiao.simulator;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes a password as the container's Pbkdf2PasswordHash writes and reads it; outside the container there is none. */
final class PasswordHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    static String of(String password) {
        var salt = random();
        try {
            var key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * 8);
            return encoded(
                    salt,
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash that no known password has: the account exists and nobody can log in by it. */
    static String ofNoPassword() {
        return encoded(random(), random());
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder();
        return ALGORITHM + ":" + ITERATIONS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }
}
