package org.fengqiao.time.rule;

/** A step on the way of one obligation, due within its own part of the period. */
public record Milestone(String name, Term term, Happening metBy) {}
