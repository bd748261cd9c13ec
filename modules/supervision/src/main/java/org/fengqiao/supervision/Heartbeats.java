package org.fengqiao.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;

/** Notes when a duty of the watch was done well. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Heartbeats {
    public static final String TICK = "tick";
    public static final String SEALS = "seals";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected Heartbeats() {}

    public Heartbeats(EntityManager em) {
        this.em = em;
    }

    public void beat(String duty, Moment now) {
        Sql.of(
                        em,
                        "insert into heartbeat (duty, at) values (?, ?) on conflict (duty) do update set at = excluded.at",
                        duty,
                        now.at())
                .execute();
    }
}
