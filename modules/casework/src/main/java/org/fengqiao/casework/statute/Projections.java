package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;

/** The projections that were begun, how far each is, and what became of every clock. */
@ApplicationScoped
public class Projections {
    private static final String SELECT =
            """
            select id, county, pack, calendar, back, reason, by_person as person, by_office as office, after_case, examined,
                   started_at, ended_at, first_day
              from projection where\s""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected Projections() {}

    Projections(EntityManager em) {
        this.em = em;
    }

    void begin(PackVersion version, boolean back, String reason, Officer by, Moment now) {
        begin(version.id(), null, back, reason, by, now);
    }

    void beginForCalendar(long calendar, boolean back, String reason, Officer by, Moment now) {
        begin(null, calendar, back, reason, by, now);
    }

    /** For calendars that came as files: nobody in the house decided it. The county is null where all are reached. */
    void beginForFiles(String county, LocalDate first, String reason, Moment now) {
        Sql.of(
                        em,
                        """
                        insert into projection (id, county, first_day, back, reason, started_at)
                        values (?, cast(? as text), ?, false, ?, ?)""",
                        Ids.next(em),
                        county,
                        Date.valueOf(first),
                        reason,
                        now.at())
                .execute();
    }

    private void begin(Long pack, Long calendar, boolean back, String reason, Officer by, Moment now) {
        Sql.of(
                        em,
                        """
                        insert into projection (id, county, pack, calendar, back, reason, by_person, by_office, started_at)
                        values (?, ?, cast(? as bigint), cast(? as bigint), ?, ?, ?, ?, ?)""",
                        Ids.next(em),
                        by.office().county(),
                        pack,
                        calendar,
                        back,
                        reason,
                        by.id(),
                        by.office().code(),
                        now.at())
                .execute();
    }

    /** What still runs for a version is over once the version is taken back. */
    void stop(long pack, Moment now) {
        Sql.of(em, "update projection set ended_at = ? where pack = ? and ended_at is null", now.at(), pack)
                .execute();
    }

    /** Those that are not done, oldest first. */
    List<Long> open() {
        return Sql.of(em, "select id from projection where ended_at is null order by id")
                .list(r -> r.number("id"));
    }

    /** The next one to work on, locked; empty when it is done or another node has it. */
    Optional<Projection> take(long id) {
        return Sql.of(em, SELECT + "id = ? and ended_at is null for update skip locked", id)
                .first(Projection.class);
    }

    /** The latest projection of a pack's version. */
    Optional<Projection> ofPack(long pack) {
        return Sql.of(em, SELECT + "pack = ? order by id desc", pack).first(Projection.class);
    }

    Optional<Projection> ofCalendar(long calendar) {
        return Sql.of(em, SELECT + "calendar = ? order by id desc", calendar).first(Projection.class);
    }

    /** The version a clock had before it was taken over by this one. */
    Optional<String> versionBefore(long pack, long caseId, int clock) {
        return Sql.of(
                        em,
                        """
                        select d.old_version from projection_change d join projection p on p.id = d.projection
                         where p.pack = ? and not p.back and d.kept is null and d.case_id = ? and d.clock = ?""",
                        pack,
                        caseId,
                        clock)
                .first(r -> r.text("old_version"));
    }

    void record(Projection run, Affected each, Integer seq) {
        Sql.of(
                        em,
                        """
                        insert into projection_change (projection, case_id, clock, county, number, rule, step, office,
                               old_pack, old_version, new_version, old_due, new_due, old_provisional, new_provisional,
                               kept, seq)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text), cast(? as int))""",
                        run.id(),
                        each.caseId(),
                        each.clock(),
                        each.county(),
                        each.number(),
                        each.rule(),
                        each.step(),
                        each.office(),
                        each.oldPack(),
                        each.oldVersion(),
                        each.newVersion(),
                        Date.valueOf(each.oldDue()),
                        Date.valueOf(each.newDue()),
                        each.oldProvisional(),
                        each.newProvisional(),
                        each.kept(),
                        seq)
                .execute();
    }

    void advance(Projection run, long lastCase, int examined) {
        Sql.of(
                        em,
                        "update projection set after_case = ?, examined = examined + ? where id = ?",
                        lastCase,
                        examined,
                        run.id())
                .execute();
    }

    void end(Projection run, Moment now) {
        Sql.of(em, "update projection set ended_at = ? where id = ?", now.at(), run.id())
                .execute();
    }

    /** What became of the clocks so far, by case number. */
    List<Affected> changes(long projection) {
        return Sql.of(
                        em,
                        """
                        select case_id, clock, county, number, rule, step, office, old_pack, old_version, new_version,
                               old_due, new_due, old_provisional, new_provisional, kept
                          from projection_change where projection = ? order by number, clock""",
                        projection)
                .list(Affected.class);
    }
}
