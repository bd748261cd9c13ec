package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminDeed;
import org.fengqiao.casework.administration.AdminLog;
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

    @Inject
    AdminLog admin;

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
        if (what == What.REVEALED) {
            admin.note(officer, AdminDeed.of(AdminAct.REVEAL, number(caseId)));
        } else if (what == What.EXPORTED) {
            admin.note(officer, AdminDeed.of(AdminAct.EXPORT, caseId == null ? reason : number(caseId)));
        }
    }

    /** Reasons may tell of the matter; whoever reads that somebody looked learns the number only. */
    private String number(Long caseId) {
        return Sql.of(em, "select number from casefile where id = ?", caseId)
                .first(r -> r.text("number"))
                .orElse(null);
    }
}
