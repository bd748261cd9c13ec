package org.fengqiao.time.pack;

import java.time.LocalDate;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Validity;

/** Days on which a rule has no version, on purpose: from when, until when (null for good), and why. */
record Gap(String rule, Validity days, String why) {
    static Gap read(Entry entry) {
        entry.only("rule", "from", "to", "why");
        var from = entry.date("from");
        var to = entry.day("to").orElse(null);
        if (to != null && to.isBefore(from)) {
            entry.fault("to", "fault.order", from, to);
        }
        return new Gap(entry.text("rule"), new Validity(from, to), entry.text("why"));
    }

    boolean covers(LocalDate from, LocalDate to) {
        return days.covers(from) && (days.to() == null || (to != null && !to.isAfter(days.to())));
    }
}
