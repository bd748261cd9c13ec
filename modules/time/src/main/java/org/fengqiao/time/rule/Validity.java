package org.fengqiao.time.rule;

import java.time.LocalDate;

/** From when to when something is in force, both days included; no end is written as null. */
public record Validity(LocalDate from, LocalDate to) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Validity other) {
        return to != null && to.isBefore(other.from);
    }

    public boolean isWithin(Validity outer) {
        return !from.isBefore(outer.from) && (outer.to == null || (to != null && !to.isAfter(outer.to)));
    }
}
