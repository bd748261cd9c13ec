package org.fengqiao.web.security;

import java.time.Duration;

/** The wrong passwords of the last hour: of an account by a client, by that client at all, of that account at all. */
record Tries(int ofPair, Duration sincePair, int ofClient, int ofAccount, Duration sinceAccount, boolean known) {
    private static final int MANY = 30;

    /** How long the next try still has to wait; zero when it is looked at. */
    Duration remainingWait() {
        var own = Delay.ofPair(ofPair).minus(sincePair);
        var everybody = known ? Duration.ZERO : Delay.ofAccount(ofAccount).minus(sinceAccount);
        var longer = own.compareTo(everybody) > 0 ? own : everybody;
        return longer.isNegative() ? Duration.ZERO : longer;
    }

    /** Whoever was wrong so often has one password checked at a time. */
    boolean many() {
        return ofClient >= MANY;
    }
}
