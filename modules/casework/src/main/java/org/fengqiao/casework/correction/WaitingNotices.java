package org.fengqiao.casework.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;

/**
 * Notices of the ladder that nobody has read yet. One that counts several reminders counts those that are left; one that
 * has none left is not delivered any more, or is off the desk where it lies.
 */
@ApplicationScoped
public class WaitingNotices {
    /** Whom the void clocks of some cases reminded, and what of their waiting notices is left without those clocks. */
    private static final String LEFT =
            """
            with hit as (
                select distinct r.office, r.person, r.role from rung r
                  join clock_correction x on x.case_id = r.case_id and x.clock = r.clock and x.county = r.county
                   and x.kind = 'VOID'
                 where r.county = ? and r.case_id in (%2$s) and r.office is not null and not r.before_import),
            waiting as (
                select n.id, n.office, n.person, n.role, n.since, n.at from %1$s n
                 where n.county = ? and n.kind = 'REMIND' and n.%3$s is null
                   and exists (select 1 from hit h where h.office = n.office and h.person is not distinct from n.person
                                                     and h.role is not distinct from n.role)),
            left_over as (
                select w.id, count(k.no) as count, count(*) filter (where r.planned_at >= k.due_at) as late,
                       case when count(distinct r.number) = 1 then min(r.number) end as number,
                       case when count(distinct r.rule) = 1 then min(r.rule) end as rule,
                       case when count(distinct k.due_on) = 1 then min(k.due_on) end as due_on
                  from waiting w left join rung r on r.office = w.office and r.at between w.since and w.at
                       and r.person is not distinct from w.person and r.role is not distinct from w.role
                       and not r.before_import and exists (
                           select 1 from standing_clock s where s.case_id = r.case_id and s.no = r.clock
                              and s.county = r.county)
                  left join clock k on k.case_id = r.case_id and k.no = r.clock and k.county = r.county
                 group by w.id)
            """;

    private static final String COUNT_ANEW =
            """
            update %1$s n set count = l.count, late = l.late, number = l.number, rule = l.rule, due_on = l.due_on
              from left_over l where l.id = n.id and l.count > 0""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected WaitingNotices() {}

    WaitingNotices(EntityManager em) {
        this.em = em;
    }

    void withdraw(String county, List<Long> cases, Moment now) {
        if (cases.isEmpty()) {
            return;
        }
        var ids = cases.stream().map(String::valueOf).collect(Collectors.joining(", "));
        for (var where : List.of("outbox done_at", "inbox read_at")) {
            var table = where.split(" ")[0];
            var over = where.split(" ")[1];
            var left = LEFT.formatted(table, ids, over);
            Sql.of(em, left + COUNT_ANEW.formatted(table), county, county).execute();
            var none = " n set %s = ? from left_over l where l.id = n.id and l.count = 0".formatted(over);
            Sql.of(em, left + "update " + table + none, county, county, now.at())
                    .execute();
        }
    }
}
