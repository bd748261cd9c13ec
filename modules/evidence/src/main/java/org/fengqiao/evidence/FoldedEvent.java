package org.fengqiao.evidence;

import java.time.Instant;

/** What folding takes from an event: its place, its moment, the stage and round it leaves, and its facts. */
public record FoldedEvent(int seq, Instant at, String stage, int episode, String facts) {}
