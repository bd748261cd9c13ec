package org.fengqiao.time.calendar;

/** The notice that ordered a year: its number, and the address where it can be read (null when none is given). */
public record Notice(String number, String address) {}
