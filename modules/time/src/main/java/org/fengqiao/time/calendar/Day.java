package org.fengqiao.time.calendar;

import java.time.LocalDate;

/** One day: whether it is worked, by which order, and whether that is a guess because its year has no calendar yet. */
public record Day(LocalDate date, DayKind kind, Order order, boolean provisional) {
    public boolean works() {
        return kind.works();
    }
}
