package org.fengqiao.time.rule;

/** The pack a rule comes from, as a clock stores it. */
public record Origin(String pack, String version, boolean local) {}
