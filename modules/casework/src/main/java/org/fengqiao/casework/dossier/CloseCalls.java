package org.fengqiao.casework.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Role;

/**
 * For the inspector: services entered more than three days after their day, and statutory duties met on their last day,
 * the newest first. Both are lawful; where they pile up, somebody may be writing days that were not. A term of hours is
 * not looked at: it hardly has another day than its last.
 */
@ApplicationScoped
@Transactional
public class CloseCalls {
    /** Three days to put down what was done are nobody's fault. */
    private static final int DAYS = 3;

    /** More than anybody looks through. */
    public static final int MOST = 500;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    /** As many of the newest. */
    public List<CloseCall> newest(int most) {
        var asker = officer.get();
        if (!asker.is(Role.INSPECTOR)) {
            throw new Refusal(Why.NO_POWER, asker.office().name(), "");
        }
        var county = asker.office().county();
        return Sql.of(
                        em,
                        """
                        select x.number, x.kind, x.what, x.office, o.name as office_name, x.day, x.entered_on from (
                          select c.number, 'ENTERED_LATE' as kind, s.act as what, s.office, s.on_day as day,
                                 cast(s.entered_at at time zone 'Asia/Shanghai' as date) as entered_on, s.entered_at as at
                            from service s join casefile c on c.id = s.case_id and c.county = s.county
                           where s.county = ? and cast(s.entered_at at time zone 'Asia/Shanghai' as date) - s.on_day > ?
                          union all
                          select k.number, 'ON_THE_LAST_DAY', k.rule, k.office, k.due_on,
                                 cast(k.ended_at at time zone 'Asia/Shanghai' as date), k.ended_at
                            from standing_clock k
                           where k.county = ? and not k.local and k.step = 0 and k.part is null and not k.citizen
                             and not k.optional and not k.provisional and k.term not similar to '% (HOURS|MINUTES)'
                             and k.ended_as = 'MET' and k.ended_on = k.due_on
                        ) x join office o on o.code = x.office
                         order by x.at desc, x.number, x.what limit ?""",
                        county,
                        DAYS,
                        county,
                        Math.min(most, MOST))
                .list(CloseCall.class);
    }
}
