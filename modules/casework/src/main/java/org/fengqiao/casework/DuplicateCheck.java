package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.fengqiao.model.casefile.Stage;

/**
 * Whether the same person already brought a matter here: the only way people are looked for, and each time it is
 * logged. It suggests; a person confirms that the matter is the same, by a link (信访工作条例 art. 19).
 */
@ApplicationScoped
@Transactional
public class DuplicateCheck {
    /** An earlier case that may be about the same matter. A final one bars nobody: a person compares facts and reasons. */
    public record Candidate(
            String number, Stage stage, String summary, String category, Instant registeredAt, boolean isFinal) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    AccessLog log;

    /** The newest cases, among those the officer may see, whose petitioner has this name and this phone. */
    public List<Candidate> find(String name, String phone) {
        if (name == null || name.isBlank() || phone == null || phone.isBlank()) {
            return List.of();
        }
        var sight = Sight.of(officer.get());
        log.note(officer.get(), null, AccessLog.What.DUPLICATE_CHECK, null);
        return Sql.of(
                        em,
                        """
                        select c.number, c.stage, n.summary, c.category, c.registered_at,
                               c.final_at is not null as is_final
                          from party p join casefile c on c.id = p.case_id and c.county = p.county
                          join narrative n on n.case_id = c.id and n.county = c.county
                         where p.county = ? and p.phone = ? and p.name = ? and p.role <> 'RESPONDENT' and\s"""
                                + sight.condition() + " order by c.id desc limit 10",
                        officer.get().office().county(),
                        phone.strip(),
                        name.strip(),
                        sight.parameter())
                .list(Candidate.class);
    }
}
