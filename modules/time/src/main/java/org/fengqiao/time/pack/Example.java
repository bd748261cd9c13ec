package org.fengqiao.time.pack;

import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Rule;

/**
 * What a pack says a rule comes to in one instance: its last day, what ends it, or whom it binds. It is worked out anew
 * whenever the pack is read, and a difference is a fault.
 */
interface Example {
    void check(Rule rule, WorkCalendar calendar);

    static Example read(Entry entry) {
        if (entry.has("binds")) {
            return BoundExample.read(entry);
        }
        return entry.has("on") ? EndedExample.read(entry) : Vector.read(entry);
    }
}
