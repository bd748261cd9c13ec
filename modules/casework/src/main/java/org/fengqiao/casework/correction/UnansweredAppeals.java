package org.fengqiao.casework.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fengqiao.casework.Sql;

/**
 * Appeals that were ended by a settlement where the law asks for an answer (条例 arts 32–33), or answered by an office that
 * is no organ. People decide what follows; no machine opens a matter again.
 */
@ApplicationScoped
public class UnansweredAppeals {
    public static final int PAGE = 100;

    private static final String LIST =
            """
            with last as (
                select distinct on (e.case_id) e.case_id, c.number, e.act, e.at, e.office, c.held_office as holder,
                       cast(e.facts as jsonb) as facts
                  from casefile c join event e on e.case_id = c.id and e.county = c.county
                 where c.county = ? and c.purpose = 'APPEAL' and c.number > ? and e.episode = c.episode
                   and e.act in ('SETTLE', 'ANSWER')
                   and c.stage in ('ANSWERED', 'DELIVERED', 'SETTLED', 'CLOSED', 'ARCHIVED')
                 order by e.case_id, e.seq desc)
            select l.number, case l.act when 'SETTLE' then 'SETTLED' else 'NO_ORGAN' end as ended, l.at, l.office,
                   o.name as office_name, l.holder, h.name as holder_name
              from last l left join office o on o.code = l.office join office h on h.code = l.holder
             where case l.act
                   when 'SETTLE' then not coalesce(l.facts ->> 'form' = 'WRITTEN' and l.facts ->> 'coversAll' = 'true', false)
                        and not coalesce(l.facts ->> 'petitionerAgrees' = 'true', false)
                   else l.facts ->> 'organ' is null
                        and not coalesce('organ' = any (string_to_array(o.functions, ' ')), false) end
             order by l.number limit\s"""
                    + PAGE;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected UnansweredAppeals() {}

    UnansweredAppeals(EntityManager em) {
        this.em = em;
    }

    /** A page of them, by number; the next one begins after the last number of this. */
    List<UnansweredAppeal> of(String county, String after) {
        return Sql.of(em, LIST, county, after == null ? "" : after).list(UnansweredAppeal.class);
    }
}
