package org.fengqiao.reports;

import org.fengqiao.model.office.Office;

/** What a figure is asked for: an office with everything below it, and the days of registration. */
public record ReportScope(String county, String office, String officeName, ReportPeriod period) {
    public static ReportScope of(Office office, ReportPeriod period) {
        return new ReportScope(office.county(), office.code(), office.name(), period);
    }
}
