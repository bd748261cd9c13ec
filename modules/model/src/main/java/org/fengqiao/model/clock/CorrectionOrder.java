package org.fengqiao.model.clock;

/** Why clocks are put right, and in which run through the county. */
public record CorrectionOrder(long run, String reason) {}
