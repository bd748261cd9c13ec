package org.fengqiao.reports.supervision;

import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.clock.ClockCount;

/** The clocks of one rule (or one of its milestones), of the law or local, that one office owed. */
public record RuleTally(
        String rule, int step, boolean local, String office, String officeName, Tier tier, ClockCount count) {}
