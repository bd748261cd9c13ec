package org.fengqiao.casework.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.VisibleCases;
import org.fengqiao.model.party.Mask;

/** The files that belong to a case, in both directions. */
@ApplicationScoped
@Transactional
public class LinkReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    public List<LinkRow> of(String number) {
        long id = cases.idOf(number);
        var hidden = cases.hidden(id);
        return Sql.of(
                        em,
                        """
                        select l.other as number, l.kind, l.at, l.reason, true as outgoing from standing_link l where l.case_id = ?
                        union all
                        select c.number, l.kind, l.at, l.reason, false from standing_link l join casefile c on c.id = l.case_id
                         where l.other_id = ?
                         order by 3""",
                        id,
                        id)
                .list(r ->
                        r.with("reason", Mask.namesIn(r.text("reason"), hidden)).as(LinkRow.class));
    }
}
