package org.fengqiao.reports;

import org.fengqiao.model.office.Office;

/** What a figure is asked for: an office with everything below it, and the days of registration. */
public record Scope(String county, String office, String officeName, Period period) {
    public static Scope of(Office office, Period period) {
        return new Scope(office.county(), office.code(), office.name(), period);
    }
}
