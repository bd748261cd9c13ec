package org.fengqiao.casework;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** What deeds look up beside the files themselves: earlier rounds, and papers. */
final class Beside {
    private final EntityManager em;

    Beside(EntityManager em) {
        this.em = em;
    }

    Optional<LocalDate> windowFrom(long id, String rule) {
        return Sql.of(
                        em,
                        "select started_on from clock where case_id = ? and rule = ? and part is null order by no desc",
                        id,
                        rule)
                .first(r -> r.date("started_on"));
    }

    /** Final now, or final until new facts were said to be there. */
    boolean isFinal(long id) {
        return Sql.of(
                        em,
                        """
                        select 1 as one from casefile c where c.id = ? and (c.final_at is not null
                            or c.episode_kind = 'REOPENED' and exists (select 1 from episode e where e.case_id = c.id
                                and e.no = c.episode - 1 and e.kind = 'RECHECK' and e.ended_as = 'DELIVERED'))""",
                        id)
                .first(r -> r.number("one"))
                .isPresent();
    }

    Optional<String> digestOf(long id, long attachment) {
        return Sql.of(em, "select sha256 from attachment where id = ? and case_id = ?", attachment, id)
                .first(r -> r.text("sha256"));
    }
}
