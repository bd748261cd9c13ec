package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What somebody has typed into a form so far, kept on the server so that nothing typed is ever lost. */
@Stateless
public class DraftDesk {
    private static final int LONGEST = 100_000;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    public void keep(String form, String content) {
        if (content.length() <= LONGEST) {
            Sql.of(
                            em,
                            """
                            insert into draft (person, form, content, at) values (?, ?, ?, ?)
                            on conflict (person, form) do update set content = excluded.content, at = excluded.at""",
                            officer.get().id(),
                            form,
                            content,
                            time.now().at())
                    .execute();
        }
    }

    public Optional<String> find(String form) {
        return Sql.of(
                        em,
                        "select content from draft where person = ? and form = ?",
                        officer.get().id(),
                        form)
                .first(r -> r.text("content"));
    }

    public void drop(String form) {
        Sql.of(
                        em,
                        "delete from draft where person = ? and form = ?",
                        officer.get().id(),
                        form)
                .execute();
    }
}
