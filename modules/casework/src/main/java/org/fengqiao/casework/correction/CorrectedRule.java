package org.fengqiao.casework.correction;

/**
 * What a run did to the clocks of one rule at one office: as many were counted there before, so many became void, went
 * to another office or came from one, so many count now; the same for those that were missed. Before = after + voided +
 * away - toward.
 */
public record CorrectedRule(
        String rule,
        String office,
        String officeName,
        int before,
        int voided,
        int away,
        int toward,
        int after,
        int missedBefore,
        int missedVoided,
        int missedAway,
        int missedToward,
        int missedAfter) {}
