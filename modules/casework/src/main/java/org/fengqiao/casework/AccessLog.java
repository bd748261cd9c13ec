package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fengqiao.model.office.Officer;

/** Who looked at or took away personal data, when and why. Append only; the caller's transaction carries it. */
@ApplicationScoped
public class AccessLog {
    /** What was done with personal data. */
    public enum What {
        VIEWED,
        REVEALED,
        DOWNLOADED,
        DUPLICATE_CHECK,
        EXPORTED,
        IMPORTED
    }

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    OfficialTime time;

    public void note(Officer officer, Long caseId, What what, String reason) {
        Sql.of(
                        em,
                        "insert into access_log (county, at, person, office, case_id, what, reason)"
                                + " values (?, ?, ?, ?, cast(? as bigint), ?, cast(? as text))",
                        officer.office().county(),
                        time.now().at(),
                        officer.id(),
                        officer.office().code(),
                        caseId == null ? null : caseId.toString(),
                        what,
                        reason)
                .execute();
    }
}
