package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;

/** The calendars that were added in the house: notices of years for everybody, days of a county for itself. */
@ApplicationScoped
public class CalendarVersions {
    private static final String SELECT =
            """
            select v.id, v.county, v.year, v.text, v.digest, v.reason, v.first_day,
                   v.state = 'WITHDRAWN' as withdrawn, v.added_by, a.name as added_name, v.added_at,
                   v.ended_by, e.name as ended_name, v.ended_at, v.ended_reason
              from calendar_version v
              left join staff a on a.id = v.added_by left join staff e on e.id = v.ended_by
             where (v.county = ? or v.year is not null)\s""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected CalendarVersions() {}

    CalendarVersions(EntityManager em) {
        this.em = em;
    }

    List<CalendarVersion> all(String county) {
        return Sql.of(em, SELECT + "order by v.id desc limit 200", county).list(CalendarVersions::read);
    }

    CalendarVersion get(long id, String county) {
        return Sql.of(em, SELECT + "and v.id = ?", county, id)
                .first(CalendarVersions::read)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }

    long add(Integer year, LocalDate firstDay, String text, String reason, Officer by, Moment now) {
        long id = Ids.next(em);
        Sql.of(
                        em,
                        """
                        insert into calendar_version (id, county, year, text, digest, reason, first_day, state,
                                                      added_by, added_at)
                        values (?, ?, cast(? as int), ?, ?, ?, ?, 'PUBLISHED', ?, ?)""",
                        id,
                        by.office().county(),
                        year,
                        text,
                        Digest.of(text),
                        reason,
                        Date.valueOf(firstDay),
                        by.id(),
                        now.at())
                .execute();
        return id;
    }

    boolean withdraw(CalendarVersion version, String reason, Officer by, Moment now) {
        return Sql.of(
                                em,
                                """
                                update calendar_version
                                   set state = 'WITHDRAWN', ended_by = ?, ended_at = ?, ended_reason = ?
                                 where id = ? and state = 'PUBLISHED'""",
                                by.id(),
                                now.at(),
                                reason,
                                version.id())
                        .execute()
                > 0;
    }

    private static CalendarVersion read(ResultRow r) {
        return r.with("added", Signed.of(r, "added"))
                .with("ended", Signed.of(r, "ended"))
                .as(CalendarVersion.class);
    }
}
