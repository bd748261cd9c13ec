package org.fengqiao.model.clock;

import org.fengqiao.model.CasePart;
import org.fengqiao.model.office.Tier;

/**
 * Where a clock runs: its key, the case it belongs to, its assignment (null for the case itself), and who owes it. An
 * organ outside the county has no tier.
 */
public record Running(
        CasePart part, String county, String number, int episode, Integer assignment, String office, Tier tier) {}
