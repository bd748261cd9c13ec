package org.fengqiao.casework;

import java.security.SecureRandom;

/** Fresh salt for what people say, so that nobody can guess erased words from what the log committed to. */
public final class Salts {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Salts() {}

    public static byte[] fresh() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
