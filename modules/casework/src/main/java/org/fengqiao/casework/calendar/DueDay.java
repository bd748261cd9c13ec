package org.fengqiao.casework.calendar;

/** One day in an office's calendar: a clock of a case it holds, or of the part {@code assignment} it was sent. */
public record DueDay(String number, int clock, Integer assignment, String holder, RunningClock running) {}
