package org.fengqiao.casework.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.VisibleCases;

/** Who held a case from when to when, the last span up to now. */
@ApplicationScoped
@Transactional
public class CustodyReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    @Inject
    OfficialTime time;

    public List<SpanRow> of(String number) {
        long id = cases.idOf(number);
        var spans = new ArrayList<>(past(id));
        open(id).ifPresent(spans::add);
        return spans;
    }

    private List<SpanRow> past(long id) {
        return Sql.of(
                        em,
                        """
                        select u.episode, u.office, o.name as office_name, u.tier, u.person as person_id, s.name as person,
                               u.ground, u.awaited, u.from_at as "from", u.to_at as "to"
                          from custody u left join office o on o.code = u.office left join staff s on s.id = u.person
                         where u.case_id = ? order by u.seq""",
                        id)
                .list(r -> span(r, r.instant("to")));
    }

    /** The open span has no end; its seconds are counted up to now. */
    private Optional<SpanRow> open(long id) {
        var now = time.now().at();
        return Sql.of(
                        em,
                        """
                        select c.episode, c.held_office as office, o.name as office_name, o.tier,
                               c.held_person as person_id, s.name as person, c.held_ground as ground,
                               c.held_awaited as awaited, c.held_from as "from", cast(null as timestamptz) as "to"
                          from casefile c join office o on o.code = c.held_office left join staff s on s.id = c.held_person
                         where c.id = ? and c.held_from is not null""",
                        id)
                .first(r -> span(r, now));
    }

    private static SpanRow span(ResultRow r, Instant countedTo) {
        var seconds = countedTo.getEpochSecond() - r.instant("from").getEpochSecond();
        return r.with("seconds", seconds).as(SpanRow.class);
    }
}
