package org.fengqiao.model.clock;

import org.fengqiao.model.CasePart;
import org.fengqiao.model.office.Tier;

/**
 * Where a clock runs: its key, the case it belongs to, its part (null for the case itself), and the office that owes
 * it; an organ outside the county has no tier. Where the people owe it, the office is the one that waits for them.
 */
public record Running(
        CasePart key,
        String county,
        String number,
        int episode,
        Integer part,
        String office,
        Tier tier,
        boolean people) {}
