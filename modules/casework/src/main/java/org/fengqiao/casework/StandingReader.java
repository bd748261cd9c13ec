package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.competence.ContestStep;

/** Reads how a case stands in the chain of review, for whoever may see the case. */
@ApplicationScoped
@Transactional
public class StandingReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CaseReader cases;

    public Standing of(String number) {
        em.flush();
        return Sql.of(
                        em,
                        """
                        select c.episode_kind, c.final_at is not null, coalesce(v.late, false),
                               r.name, cast(h.opened_on as text), t.step, w.name, j.name
                          from casefile c
                          left join review v on v.case_id = c.id and c.episode_kind in ('REVIEW', 'RECHECK')
                          left join office r on r.code = v.reviewed
                          left join hearing h on h.case_id = c.id
                          left join contest t on t.case_id = c.id and t.step is not null
                          left join office w on w.code = t.contested_with
                          left join office j on j.code = t.judge where c.id = ?""",
                        cases.idOf(number))
                .first(StandingReader::standing)
                .orElseThrow();
    }

    static Standing standing(Row r) {
        return new Standing(
                r.constant(0, EpisodeKind.class),
                r.yes(1),
                r.yes(2),
                r.text(3),
                r.text(4) == null ? null : LocalDate.parse(r.text(4)),
                r.constant(5, ContestStep.class),
                r.text(6),
                r.text(7));
    }
}
