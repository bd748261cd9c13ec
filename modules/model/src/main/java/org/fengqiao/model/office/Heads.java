package org.fengqiao.model.office;

import java.time.LocalDate;

/** Whether an office has a head on a day. Where it has none, the office itself is warned. */
@FunctionalInterface
public interface Heads {
    boolean lead(String office, LocalDate day);
}
