package org.fengqiao.casework.statute;

import java.time.Instant;
import org.fengqiao.casework.ResultRow;

/** Who did something, and when; null where nobody has yet. */
public record Signed(long person, String name, Instant at) {
    /** Read from the columns {@code deed_by}, {@code deed_name} and {@code deed_at}. */
    static Signed of(ResultRow row, String deed) {
        var person = row.id(deed + "_by");
        return person == null ? null : new Signed(person, row.text(deed + "_name"), row.instant(deed + "_at"));
    }
}
