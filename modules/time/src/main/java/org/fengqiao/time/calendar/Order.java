package org.fengqiao.time.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days that a notice declares off or worked: a holiday with its weekends, a make-up day, a county's own day. */
public record Order(String name, LocalDate from, LocalDate to, boolean works, String notice) {
    public Order {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
