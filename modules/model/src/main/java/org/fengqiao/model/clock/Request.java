package org.fengqiao.model.clock;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A request for more time that waits for a decision: how many days, who asked on which day, and why. */
public record Request(int days, long by, LocalDate on, String reason) {
    static Request of(Map<String, Object> line) {
        var reason = line.get("reason");
        return new Request(
                Lines.number(line.get("days")),
                Long.parseLong(line.get("by").toString()),
                LocalDate.parse(line.get("on").toString()),
                reason == null ? null : reason.toString());
    }

    Map<String, Object> line() {
        var line = new TreeMap<String, Object>(Map.of("days", days, "by", by, "on", on.toString()));
        line.put("reason", reason);
        return line;
    }
}
