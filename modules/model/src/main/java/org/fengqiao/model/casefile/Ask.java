package org.fengqiao.model.casefile;

/** One field of an act's row, and whether the act cannot do without it. */
public record Ask(Field field, boolean required) {}
