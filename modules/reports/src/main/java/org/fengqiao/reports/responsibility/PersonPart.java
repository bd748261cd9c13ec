package org.fengqiao.reports.responsibility;

/** One officer's part of what the office held; a name of null is the time until somebody received the case. */
public record PersonPart(String name, Held held) {}
