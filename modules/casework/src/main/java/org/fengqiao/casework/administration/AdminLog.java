package org.fengqiao.casework.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.office.Officer;

/** Notes what an officer did in the transaction in which it is done: neither is kept without the other. */
@ApplicationScoped
public class AdminLog {
    /** In order: county, act, office, person, way, address, whom, before, after. The table adds number, time and link. */
    public static final String INSERT =
            """
            insert into admin_log (county, act, office, person, door, facts)
            values (cast(? as text), ?, cast(? as text), cast(? as text), ?, cast(jsonb_strip_nulls(jsonb_build_object(
                'from', cast(? as text), 'whom', cast(? as text), 'was', cast(? as text), 'became', cast(? as text)))
                as text))""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    Entrance entrance;

    public void note(Officer who, AdminDeed deed) {
        Sql.of(
                        em,
                        INSERT,
                        who.office().county(),
                        deed.act(),
                        who.office().code(),
                        Long.toString(who.id()),
                        entrance.way(),
                        entrance.address(),
                        deed.whom(),
                        deed.was(),
                        deed.became())
                .execute();
    }
}
