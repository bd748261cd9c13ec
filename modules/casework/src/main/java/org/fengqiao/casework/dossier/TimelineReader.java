package org.fengqiao.casework.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.casework.Said;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.VisibleCases;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.party.Mask;

/** Everything that happened to a case, in its order. */
@ApplicationScoped
@Transactional
public class TimelineReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    public List<EventRow> of(String number) {
        long id = cases.idOf(number);
        var hidden = cases.hidden(id);
        return Sql.of(
                        em,
                        """
                        select e.seq, e.at, e.act, e.office, o.name as office_name, e.person as person_id, s.name as person,
                               e.stage, e.words, e.facts, e.hash
                          from event e left join office o on o.code = e.office left join staff s on s.id = e.person
                         where e.case_id = ? order by e.seq""",
                        id)
                .list(r -> event(r, hidden));
    }

    /** Inspectors see the officers' reasons with the people's names masked, and no other words. */
    private EventRow event(ResultRow r, List<String> hidden) {
        var act = r.constant("act", Act.class);
        var words = act.is(Trait.OWN_WORDS) ? null : r.text("words");
        return r.with("reason", Mask.namesIn(Said.of(words, "reason"), hidden))
                .with("words", cases.isInspected() ? null : words)
                .with("forTheCitizen", act.isForTheCitizen())
                .as(EventRow.class);
    }
}
