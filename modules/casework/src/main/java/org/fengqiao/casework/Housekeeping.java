package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.fengqiao.casework.administration.GrantRequests;
import org.fengqiao.model.Moment;

/**
 * Drops what is kept only for a while: answers to repeated requests (a citizen's code may be in them), old failures and
 * sessions, and the files of ledgers that nobody went on with.
 */
@ApplicationScoped
@Transactional
public class Housekeeping {
    private static final Duration A_DAY = Duration.ofHours(24);

    /** So long a place from which somebody came in counts as theirs. */
    private static final Duration A_MONTH = Duration.ofDays(30);

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected Housekeeping() {}

    public Housekeeping(EntityManager em) {
        this.em = em;
    }

    public void tidy(Moment now) {
        var before = now.at().minus(A_DAY);
        Sql.of(em, "delete from idempotency where at < ?", before).execute();
        Sql.of(
                        em,
                        "delete from login_failure where last_at < ? and (entered_at is null or entered_at < ?)",
                        before,
                        now.at().minus(A_MONTH))
                .execute();
        Sql.of(
                        em,
                        "update import_job set content = null"
                                + " where content is not null and state in ('DONE', 'FAILED') and at < ?",
                        before)
                .execute();
        Sql.of(em, "delete from signed_in where until < ?", now.at().minus(A_MONTH))
                .execute();
        GrantRequests.lapse(em, now);
        Sql.of(em, "delete from outbox where done_at < ?", before).execute();
    }
}
