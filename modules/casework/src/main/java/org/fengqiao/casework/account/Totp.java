package org.fengqiao.casework.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of RFC 6238 as authenticator apps make them: SHA-1, six digits, a new one each thirty seconds. */
final class Totp {
    private static final int SECONDS = 30;
    private static final int BYTES = 20;
    private static final String ALGORITHM = "HmacSHA1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private Totp(byte[] secret) {
        this.secret = secret;
    }

    static Totp fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /** Of the letters that were told to the app. */
    static Totp of(String text) {
        return new Totp(Base32.decode(text));
    }

    /** The secret in the letters that apps take. */
    String text() {
        return Base32.encode(secret);
    }

    static long stepAt(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    String code(long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(from) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which step a code is of: the one that runs, the one before or the one after; clocks differ a little. */
    OptionalLong stepOf(String code, Instant now) {
        long running = stepAt(now);
        return LongStream.of(running, running - 1, running + 1)
                .filter(step -> code(step).equals(code))
                .findFirst();
    }
}
