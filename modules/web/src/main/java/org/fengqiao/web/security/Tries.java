package org.fengqiao.web.security;

import java.time.Duration;

/** The wrong passwords, or codes, of the last hour: of an account by a client, by that client at all, of that account at all. */
record Tries(int ofPair, Duration sincePair, int ofClient, int ofAccount, Duration sinceAccount, boolean known) {
    private static final int MANY = 30;

    /** How long the next try still has to wait; zero when it is looked at. */
    Duration remainingWait() {
        return longer(Delay.ofPair(ofPair), known ? Duration.ZERO : Delay.ofAccount(ofAccount));
    }

    /** The same of codes; whether the client is known, the tries of passwords tell. */
    Duration remainingCodeWait(boolean knownClient) {
        return longer(Delay.ofCodesOfPair(ofPair), knownClient ? Duration.ZERO : Delay.ofCodesOfAccount(ofAccount));
    }

    private Duration longer(Duration ofPairs, Duration ofAccounts) {
        var own = ofPairs.minus(sincePair);
        var everybody = ofAccounts.minus(sinceAccount);
        var longer = own.compareTo(everybody) > 0 ? own : everybody;
        return longer.isNegative() ? Duration.ZERO : longer;
    }

    /** Whoever was wrong so often has one password checked at a time. */
    boolean many() {
        return ofClient >= MANY;
    }
}
