package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Reads how a case stands in the chain of review, for whoever may see the case. */
@ApplicationScoped
@Transactional
public class StandingReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    public ReviewStanding of(String number) {
        em.flush();
        return Sql.of(
                        em,
                        """
                        select c.episode_kind as kind, c.purpose, c.final_at is not null as is_final,
                               coalesce(v.late, false) as late_review, r.name as review_of,
                               h.opened_on as hearing_since, t.step as contest, w.name as contested_with,
                               j.name as judge
                          from casefile c
                          left join review v on v.case_id = c.id and c.episode_kind in ('REVIEW', 'RECHECK')
                          left join office r on r.code = v.reviewed
                          left join hearing h on h.case_id = c.id
                          left join contest t on t.case_id = c.id and t.step is not null
                          left join office w on w.code = t.contested_with
                          left join office j on j.code = t.judge where c.id = ?""",
                        cases.idOf(number))
                .first(ReviewStanding.class)
                .orElseThrow();
    }
}
