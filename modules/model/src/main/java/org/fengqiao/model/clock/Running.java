package org.fengqiao.model.clock;

import org.fengqiao.model.CasePart;
import org.fengqiao.model.office.Tier;

/** Where a clock runs: its key, the case it belongs to, its part (null for the case itself), and who owes it. */
public record Running(
        CasePart key, String county, String number, int episode, Integer part, String office, Tier tier) {}
