package org.fengqiao.casework.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;

/** Carries waiting notices to the inboxes. Taking and delivering is one statement: each arrives once, or waits on. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Messenger {
    private static final int AT_ONCE = 5_000;

    private static final String DELIVER =
            """
            with waiting as (
                select id from outbox where done_at is null order by id limit ? for update skip locked
            ),
            taken as (
                update outbox o set done_at = ? from waiting w where o.id = w.id returning o.*
            )
            insert into inbox (county, at, kind, office, person, role, number, rule, step, colour, due_on, count, late,
                since, seq)
            select county, at, kind, office, person, role, number, rule, step, colour, due_on, count, late, since, seq
              from taken order by at, id""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected Messenger() {}

    public Messenger(EntityManager em) {
        this.em = em;
    }

    /** Delivers what waits, as much as fits into one transaction; says how many notices that were. */
    public int deliver(Moment now) {
        return Sql.of(em, DELIVER, AT_ONCE, now.at()).execute();
    }
}
