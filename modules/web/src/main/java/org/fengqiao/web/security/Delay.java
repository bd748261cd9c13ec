package org.fengqiao.web.security;

import java.time.Duration;

/**
 * How long the door stays shut after failures. One account at one address waits ever longer; an address as a whole
 * waits seconds at most, because a whole centre may sit behind it.
 */
final class Delay {
    private static final int FREE_TRIES = 3;
    private static final int FREE_TRIES_OF_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_OF_ADDRESS = Duration.ofSeconds(10);

    private Delay() {}

    static Duration ofAccountAtAddress(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(5L << Math.min(failures - FREE_TRIES, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    static Duration ofAddress(int failures) {
        if (failures < FREE_TRIES_OF_ADDRESS) {
            return Duration.ZERO;
        }
        var grown = Duration.ofSeconds(1L + (failures - FREE_TRIES_OF_ADDRESS) / 10);
        return grown.compareTo(LONGEST_OF_ADDRESS) < 0 ? grown : LONGEST_OF_ADDRESS;
    }
}
