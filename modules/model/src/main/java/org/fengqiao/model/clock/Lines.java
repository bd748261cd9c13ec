package org.fengqiao.model.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.time.deadline.Extension;
import org.fengqiao.time.deadline.Pause;
import org.fengqiao.time.rule.Ground;

/** Extensions and pauses as a clock keeps them: one flat JSON object per line, oldest first. */
public final class Lines {
    private Lines() {}

    public static List<Map<String, Object>> of(String lines) {
        return lines == null ? List.of() : lines.lines().map(FlatJson::read).toList();
    }

    static String with(String lines, Map<String, Object> next) {
        var line = CanonicalJson.of(next);
        return lines == null ? line : lines + "\n" + line;
    }

    static List<Extension> extensions(String lines) {
        return of(lines).stream()
                .map(line -> new Extension(number(line.get("days")), day(line.get("approvedOn"))))
                .toList();
    }

    /** The pauses that have ended, and the one that runs up to today. */
    static List<Pause> pauses(String lines, LocalDate today) {
        var pauses = new ArrayList<Pause>();
        for (var line : of(lines)) {
            var to = line.get("to") == null ? today : day(line.get("to"));
            pauses.add(new Pause(
                    day(line.get("from")), to, Ground.named(line.get("ground").toString())));
        }
        return pauses;
    }

    /** The last line, which is still open, gets its end. */
    static String ended(String lines, LocalDate to) {
        var all = new ArrayList<>(lines.lines().toList());
        var last = new TreeMap<>(FlatJson.read(all.remove(all.size() - 1)));
        last.put("to", to.toString());
        all.add(CanonicalJson.of(last));
        return String.join("\n", all);
    }

    static int number(Object value) {
        return Integer.parseInt(value.toString());
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse(value.toString());
    }
}
