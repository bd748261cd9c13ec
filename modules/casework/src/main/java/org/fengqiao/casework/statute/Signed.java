package org.fengqiao.casework.statute;

import java.time.Instant;

/** Who did something, and when; null where nobody has yet. */
public record Signed(long person, String name, Instant at) {}
