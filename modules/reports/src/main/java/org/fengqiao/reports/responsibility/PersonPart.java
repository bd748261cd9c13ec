package org.fengqiao.reports.responsibility;

/** One officer's part of what the office held; without id and name it is the time until somebody received the case. */
public record PersonPart(Long id, String name, Held held) {}
