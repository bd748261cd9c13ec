package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** Where the inspector and the audit administrator read what those who run the system did. */
@Stateless
public class AdminLogDesk {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** The lines of a page, newest first, and the number to go on after; null at the end. */
    public record Page(List<AdminLogRow> items, @Nullable Integer next) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    /** What was done in the officer's county, and what belongs to none: the lines older than one of a number. */
    public Page page(Integer after, int size) {
        var reader = reader(officer.get());
        int most = size <= 0 ? USUAL : Math.min(size, MOST);
        var found = Sql.of(
                        em,
                        """
                        select l.seq as no, l.at, s.login, s.name, o.name as office, l.door, cast(l.facts as json) ->> 'from' as address,
                               l.act, cast(l.facts as json) ->> 'whom' as whom, cast(l.facts as json) ->> 'was' as before,
                               cast(l.facts as json) ->> 'became' as after, l.hash
                          from admin_log l left join staff s on s.id = cast(l.person as bigint)
                          left join office o on o.code = l.office
                         where (l.county is null or l.county = ?) and l.seq < ? order by l.seq desc limit ?""",
                        reader.office().county(),
                        after == null ? Integer.MAX_VALUE : after,
                        most + 1)
                .list(AdminLogRow.class);
        boolean more = found.size() > most;
        var items = more ? found.subList(0, most) : found;
        return new Page(List.copyOf(items), more ? items.get(most - 1).no() : null);
    }

    private static Officer reader(Officer asking) {
        if (!asking.is(Role.INSPECTOR) && !asking.is(Role.AUDIT)) {
            throw new Refusal(Why.NO_POWER, asking.office().name(), "");
        }
        return asking;
    }
}
