package org.fengqiao.web.security;

import java.time.Duration;

/**
 * How long after wrong passwords the next one is not even looked at. Until then each is checked first, and only then
 * counted: who types the right one gets in, whatever others typed. What is bounded is how many can be tried in an hour.
 */
final class Delay {
    private static final int FREE_TRIES = 30;
    private static final int FREE_TRIES_OF_ACCOUNT = 60;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration OF_ACCOUNT = Duration.ofSeconds(20);

    /** A code has six digits only, and who tells one knows the password. */
    private static final int FREE_CODES = 5;

    private static final int FREE_CODES_OF_ACCOUNT = 20;
    private static final Duration OF_CODES = Duration.ofMinutes(5);

    private Delay() {}

    /** The same account tried by the same client. */
    static Duration ofPair(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(5L << Math.min(failures - FREE_TRIES, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    static Duration ofCodesOfPair(int failures) {
        return failures < FREE_CODES ? Duration.ZERO : LONGEST;
    }

    static Duration ofCodesOfAccount(int failures) {
        return failures < FREE_CODES_OF_ACCOUNT ? Duration.ZERO : OF_CODES;
    }

    /** One account tried by clients from which it never came in. */
    static Duration ofAccount(int failures) {
        return failures < FREE_TRIES_OF_ACCOUNT ? Duration.ZERO : OF_ACCOUNT;
    }
}
