package org.fengqiao.reports.responsibility;

import org.fengqiao.model.office.Officer;

/** Whose figures somebody may read by name: a leader those of their own office, the county's leader and inspectors all. */
record Readers(Officer officer) {
    boolean mayRead(String office) {
        var own = officer.office();
        return switch (officer.role()) {
            case INSPECTOR -> true;
            case LEADER -> own.code().equals(own.county()) || own.code().equals(office);
            case CASEWORKER, ADMINISTRATOR, SECURITY, AUDIT -> false;
        };
    }
}
