package org.fengqiao.casework.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Sight;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.PartKind;

/** What offices owe, over all the cases that somebody may see: first what is due first, or what was done last. */
@ApplicationScoped
@Transactional
public class OwedParts {
    /** More than a table can be read; what is done leaves it. */
    public static final int MOST = 500;

    public static final String OPEN = "open";
    public static final String DONE = "done";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    /** Those of that kind, or of all; open ones, unless {@code state} says done; of one office, or of all. */
    public List<OwedPart> of(String kind, String state, String office) {
        demandKnown(kind, state, office);
        var asker = officer.get();
        var sight = Sight.of(asker);
        boolean silent = !Sight.mayReveal(asker);
        return Sql.of(
                        em,
                        """
                        select c.number, a.no, a.kind, a.office, t.name as office_name, a.task, a.sent_at,
                               a.due_at as due, a.whole_day, a.done_at
                          from part a join casefile c on c.id = a.case_id and c.county = a.county
                          join office t on t.code = a.office
                         where a.returned_at is null and (a.done_at is not null) = ?
                           and (cast(? as text) is null or a.kind = ?) and (cast(? as text) is null or a.office = ?)
                           and"""
                                + " " + sight.condition()
                                + " order by a.done_at desc, a.due_at nulls last, c.number, a.no limit " + MOST,
                        DONE.equals(state),
                        kind,
                        kind,
                        office,
                        office,
                        sight.parameter())
                .list(row -> silent ? row.with("task", null).as(OwedPart.class) : row.as(OwedPart.class));
    }

    private void demandKnown(String kind, String state, String office) {
        var faults = new ArrayList<FieldFault>();
        var known = Arrays.stream(PartKind.values()).map(PartKind::name).toList();
        if (kind != null && !known.contains(kind)) {
            faults.add(new FieldFault("kind", "choice", String.join(" / ", known)));
        }
        if (state != null && !List.of(OPEN, DONE).contains(state)) {
            faults.add(new FieldFault("state", "choice", OPEN + " / " + DONE));
        }
        if (office != null && directory.offices().find(office).isEmpty()) {
            faults.add(new FieldFault("office", "unknown", office));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }
}
