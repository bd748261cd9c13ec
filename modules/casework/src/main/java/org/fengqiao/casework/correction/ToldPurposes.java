package org.fengqiao.casework.correction;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casework.Sql;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.model.casefile.Purpose;

/**
 * What matters were for, and from when, as their logs say it. A matter that was classified anew was for both: a clock that
 * began under the one is not wrong because of the other. Where the log says nothing, what stands now has always stood.
 */
final class ToldPurposes {
    private record Told(Instant at, Purpose purpose) {}

    private final Map<Long, List<Told>> told = new HashMap<>();

    private ToldPurposes() {}

    static ToldPurposes read(EntityManager em, String county, long first, long last) {
        var read = new ToldPurposes();
        Sql.of(
                        em,
                        "select case_id, at, facts from event where county = ? and case_id between ? and ?"
                                + " and position('\"purpose\":' in facts) > 0 order by case_id, seq",
                        county,
                        first,
                        last)
                .list(r -> read.add(r.number("case_id"), r.instant("at"), r.text("facts")));
        return read;
    }

    private boolean add(long id, Instant at, String facts) {
        var purpose = FlatJson.read(facts).get("purpose");
        return purpose != null
                && told.computeIfAbsent(id, any -> new ArrayList<>())
                        .add(new Told(at, Purpose.valueOf(purpose.toString())));
    }

    /** All that the matter was for between the two moments. */
    Set<Purpose> during(long id, String now, Instant begun, Instant over) {
        var during = EnumSet.noneOf(Purpose.class);
        Purpose before = null;
        for (var each : told.getOrDefault(id, List.of())) {
            if (!each.at().isAfter(begun)) {
                before = each.purpose();
            } else if (each.at().isBefore(over)) {
                during.add(each.purpose());
            }
        }
        if (before != null) {
            during.add(before);
        }
        if (during.isEmpty()) {
            during.add(Purpose.valueOf(now));
        }
        return during;
    }
}
