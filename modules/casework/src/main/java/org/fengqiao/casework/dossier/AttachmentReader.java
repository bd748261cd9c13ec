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

/** The papers that lie in a case. */
@ApplicationScoped
@Transactional
public class AttachmentReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    VisibleCases cases;

    public List<AttachmentRow> of(String number) {
        long id = cases.idOf(number);
        var hidden = cases.hidden(id);
        return Sql.of(
                        em,
                        "select id, name, media_type, size, sha256, at from attachment where case_id = ? order by id",
                        id)
                .list(r -> r.with("name", Mask.namesIn(r.text("name"), hidden)).as(AttachmentRow.class));
    }
}
