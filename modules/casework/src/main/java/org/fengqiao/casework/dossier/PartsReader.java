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

/** What others owe within a case. */
@ApplicationScoped
@Transactional
public class PartsReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    /** Every part, whatever its kind. */
    public List<PartRow> of(String number) {
        long id = cases.idOf(number);
        var hidden = cases.hidden(id);
        return Sql.of(
                        em,
                        """
                        select a.no, a.kind, a.office, t.name as office_name, a.party, a.person as person_id,
                               s.name as person, a.task, a.from_office, f.name as from_name, a.sent_at, a.due_at as due,
                               a.whole_day, a.received_at, a.objected_at, a.done_at, a.returned_at, a.report
                          from part a join office f on f.code = a.from_office
                          left join office t on t.code = a.office left join staff s on s.id = a.person
                         where a.case_id = ? order by a.no""",
                        id)
                .list(r -> r.with("task", Mask.namesIn(r.text("task"), hidden))
                        .with("report", Mask.namesIn(r.text("report"), hidden))
                        .as(PartRow.class));
    }

    /** The parts that other offices were asked for. */
    public List<AssignmentRow> assignments(String number) {
        return of(number).stream()
                .filter(PartRow::isAssignment)
                .map(AssignmentRow::of)
                .toList();
    }
}
