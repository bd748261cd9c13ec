package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** Who works here today and in which post. Kept for half a minute, so that a post that ended ends soon everywhere. */
@ApplicationScoped
public class Roster {
    private static final long KEPT_NANOS = 30_000_000_000L;

    private record Kept(Optional<Officer> officer, long since) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    Directory directory;

    @Inject
    OfficialTime time;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** The officer behind a log-in, in the post they hold today; empty when the account is closed or has no post. */
    public Optional<Officer> officer(String login) {
        var known = kept.get(login);
        if (known == null || System.nanoTime() - known.since > KEPT_NANOS) {
            known = new Kept(find(login, time.now().today()), System.nanoTime());
            kept.put(login, known);
        }
        return known.officer;
    }

    public Optional<Officer> officer(long id) {
        return Sql.of(em, "select login from staff where id = ?", id)
                .first(r -> r.text("login"))
                .flatMap(this::officer);
    }

    public void forget() {
        kept.clear();
    }

    private Optional<Officer> find(String login, LocalDate today) {
        return Sql.of(
                        em,
                        """
                        select s.id, s.name, p.office, p.role,
                               (select string_agg(c.staff_id::text, ',') from post c
                                 where c.deputy_id = s.id and c.office = p.office
                                   and ? between c.valid_from and coalesce(c.valid_to, 'infinity')) as covers
                          from staff s join post p on p.staff_id = s.id
                         where s.login = ? and s.active
                           and ? between p.valid_from and coalesce(p.valid_to, 'infinity')
                         order by p.valid_from desc, p.id desc""",
                        java.sql.Date.valueOf(today),
                        login,
                        java.sql.Date.valueOf(today))
                .first(r -> new Officer(
                        r.number("id"),
                        r.text("name"),
                        directory.offices().of(r.text("office")),
                        r.constant("role", Role.class),
                        ids(r.text("covers"))));
    }

    private static Set<Long> ids(String list) {
        return list == null
                ? Set.of()
                : java.util.Arrays.stream(list.split(","))
                        .map(Long::valueOf)
                        .collect(java.util.stream.Collectors.toSet());
    }
}
