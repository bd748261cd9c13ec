package org.fengqiao.casework.statute;

import jakarta.persistence.EntityManager;
import org.fengqiao.casework.Sql;

/** Numbers for versions, calendars and projections. */
final class Ids {
    private Ids() {}

    static long next(EntityManager em) {
        return Sql.of(em, "select nextval('statute_seq')")
                .first(r -> r.number("nextval"))
                .orElseThrow();
    }
}
