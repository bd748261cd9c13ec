package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.model.office.Role;

/** Those who handle cases in the officer's own office today, so that one of them can be chosen by name. */
@ApplicationScoped
@Transactional
public class Colleagues {
    /** Somebody of the office; the login tells namesakes apart. */
    public record Colleague(long id, String name, String login) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    /** All but the officer, by name. */
    public List<Colleague> others() {
        var me = officer.get();
        return Sql.of(
                        em,
                        """
                        select distinct s.id, s.name, s.login from staff s join post p on p.staff_id = s.id
                         where p.office = ? and p.role = ? and s.active and s.id <> ?
                           and ? between p.valid_from and coalesce(p.valid_to, 'infinity')
                         order by s.name, s.login""",
                        me.office().code(),
                        Role.CASEWORKER,
                        me.id(),
                        java.sql.Date.valueOf(time.now().today()))
                .list(Colleague.class);
    }
}
