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

/** The parts of a case that were sent to other offices. */
@ApplicationScoped
@Transactional
public class PartsReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    public List<AssignmentRow> of(String number) {
        long id = cases.idOf(number);
        var hidden = cases.hidden(id);
        return Sql.of(
                        em,
                        """
                        select a.no, a.task, a.from_office as "from", f.name as from_name, a.office as "to",
                               t.name as to_name, a.whistle, a.sent_at, a.due_at, a.received_at, a.objected_at,
                               a.done_at as reported_at, a.returned_at, a.report
                          from part a join office f on f.code = a.from_office join office t on t.code = a.office
                         where a.case_id = ? order by a.no""",
                        id)
                .list(r -> r.with("task", Mask.namesIn(r.text("task"), hidden))
                        .with("report", Mask.namesIn(r.text("report"), hidden))
                        .as(AssignmentRow.class));
    }
}
