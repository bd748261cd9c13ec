package org.fengqiao.time.rule;

/** A ground on which days are left out, with the article that says so. */
public record AllowedPause(Ground ground, Article article) {}
