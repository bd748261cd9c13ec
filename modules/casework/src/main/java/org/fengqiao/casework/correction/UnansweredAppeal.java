package org.fengqiao.casework.correction;

import java.time.Instant;

/** An appeal that ended without what the law calls an answer: how, when, and at which office. */
public record UnansweredAppeal(
        String number, Ended ended, Instant at, String office, String officeName, String holder, String holderName) {
    /** How it ended. */
    public enum Ended {
        /** By a settlement that is no written agreement on every request, nor done at once with the petitioner's word. */
        SETTLED,
        /** By an answer of an office that is no organ. */
        NO_ORGAN
    }
}
