package org.fengqiao.reports.escalation;

import org.fengqiao.model.office.Tier;

/** Where a case left from or arrived: a centre of a tier, or a department beside one. */
public record Side(Tier tier, boolean department) {}
