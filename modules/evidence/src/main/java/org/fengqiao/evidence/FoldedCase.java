package org.fengqiao.evidence;

import java.util.List;
import java.util.Map;

/**
 * A case as its log alone tells it: rows by their names ({@code round}, {@code held}, {@code custody.3}, {@code clock.1},
 * {@code review}), each with its fields; and what is wrong with the log. Spans up to {@code earlierSpans} ended before
 * the log said what followed: of them it tells nothing.
 */
public record FoldedCase(Map<String, Map<String, String>> rows, int earlierSpans, List<FoldFault> faults) {}
