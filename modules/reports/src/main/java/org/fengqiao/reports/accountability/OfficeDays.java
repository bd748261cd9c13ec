package org.fengqiao.reports.accountability;

/** What one office had in hand of the missed clocks: how many of them, and the days before and after their due days. */
public record OfficeDays(String office, boolean local, long clocks, double daysBefore, double daysAfter) {}
