package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Role;

/** Which case a number means to whoever asks, and whose names in it are not for their eyes. */
@ApplicationScoped
@Transactional
public class VisibleCases {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    SeenCases seen;

    /** The id of a case that the officer may see; any other does not exist for them. */
    public long idOf(String number) {
        return seen.idOf(number, this::look);
    }

    /** So that it need not be looked for again: its sheet was found under the same condition. */
    public void saw(String number, long id) {
        seen.saw(number, id);
    }

    private long look(String number) {
        var sight = Sight.of(officer.get());
        return Sql.of(
                        em,
                        "select c.id from casefile c where c.number = ? and " + sight.condition(),
                        number,
                        sight.parameter())
                .first(r -> r.number("id"))
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, number));
    }

    /** Whose names are not for this officer's eyes, wherever in a text they stand. */
    public List<String> hidden(long id) {
        return isInspected() ? peopleIn(id) : List.of();
    }

    /** Whether an inspector reads: the officers' doings, and nobody's name and words. */
    public boolean isInspected() {
        return officer.get().is(Role.INSPECTOR);
    }

    private List<String> peopleIn(long id) {
        return Sql.of(em, "select name from party where case_id = ? and kind = 'PERSON'", id)
                .list(r -> r.text("name"));
    }
}
