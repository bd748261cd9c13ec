package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.fengqiao.model.casefile.ContestStep;
import org.fengqiao.model.casefile.EpisodeKind;

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
                        select c.episode_kind, c.final_at is not null, coalesce(c.review_late, false),
                               r.name, cast(c.hearing_on as text), c.contest_step, w.name, j.name
                          from casefile c left join office r on r.code = c.review_of
                          left join office w on w.code = c.contest_with
                          left join office j on j.code = c.contest_judge where c.id = ?""",
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
