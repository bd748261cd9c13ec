package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Officer;
import org.fengqiao.time.pack.StatutePack;

/** The versions of packs that were ever proposed, and where each stands. Each is seen in its own county only. */
@ApplicationScoped
public class PackVersions {
    private static final String SELECT =
            """
            select v.id, v.county, v.pack, v.version, v.name, v.local, v.takes, v.effective, v.text, v.digest,
                   v.reason, v.state,
                   v.proposed_by, p.name as proposed_name, v.proposed_at, v.approved_by, a.name as approved_name, v.approved_at,
                   v.published_by, b.name as published_name, v.published_at, v.ended_by, e.name as ended_name, v.ended_at,
                   v.ended_reason
              from pack_version v
              left join staff p on p.id = v.proposed_by left join staff a on a.id = v.approved_by
              left join staff b on b.id = v.published_by left join staff e on e.id = v.ended_by
             where v.county = ?\s""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected PackVersions() {}

    PackVersions(EntityManager em) {
        this.em = em;
    }

    List<PackVersion> all(String county) {
        return Sql.of(em, SELECT + "order by v.id desc limit 200", county).list(PackVersions::read);
    }

    PackVersion get(long id, String county) {
        return Sql.of(em, SELECT + "and v.id = ?", county, id)
                .first(PackVersions::read)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }

    /** The pack's version that was published last and is still in use. */
    Optional<Long> latest(String pack) {
        return Sql.of(
                        em,
                        """
                        select id from pack_version where pack = ? and state = 'PUBLISHED'
                         order by published_at desc, id desc""",
                        pack)
                .first(r -> r.number("id"));
    }

    /** Whether the version was proposed or used before, in any county; a rejected one may be proposed again. */
    boolean isUsed(String pack, String version) {
        return Sql.of(
                        em,
                        "select 1 from pack_version where pack = ? and version = ? and state <> 'REJECTED'",
                        pack,
                        version)
                .first(r -> true)
                .orElse(false);
    }

    long add(StatutePack pack, String text, String reason, Officer by, Moment now) {
        long id = Ids.next(em);
        Sql.of(
                        em,
                        """
                        insert into pack_version (id, county, pack, version, name, local, takes, effective, text,
                                                  digest, reason, state, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?)""",
                        id,
                        by.office().county(),
                        pack.origin().pack(),
                        pack.origin().version(),
                        pack.name(),
                        pack.isLocal(),
                        pack.takes(),
                        java.sql.Date.valueOf(pack.validity().from()),
                        text,
                        Digest.of(text),
                        reason,
                        by.id(),
                        now.at())
                .execute();
        return id;
    }

    void approve(PackVersion version, Officer by, Moment now) {
        moved(
                version,
                Sql.of(
                                em,
                                """
                                update pack_version set state = 'APPROVED', approved_by = ?, approved_at = ?
                                 where id = ? and state = 'PROPOSED'""",
                                by.id(),
                                now.at(),
                                version.id())
                        .execute());
    }

    void publish(PackVersion version, Officer by, Moment now) {
        moved(
                version,
                Sql.of(
                                em,
                                """
                                update pack_version set state = 'PUBLISHED', published_by = ?, published_at = ?
                                 where id = ? and state = 'APPROVED'""",
                                by.id(),
                                now.at(),
                                version.id())
                        .execute());
    }

    /** Rejects what is not published yet, or takes back what is. */
    void end(PackVersion version, PackState as, String reason, Officer by, Moment now) {
        boolean back = as == PackState.ROLLED_BACK;
        moved(
                version,
                Sql.of(
                                em,
                                "update pack_version set state = ?, ended_by = ?, ended_at = ?, ended_reason = ?"
                                        + " where id = ? and state in "
                                        + (back ? "('PUBLISHED')" : "('PROPOSED', 'APPROVED')"),
                                as,
                                by.id(),
                                now.at(),
                                reason,
                                version.id())
                        .execute());
    }

    private static void moved(PackVersion version, int rows) {
        if (rows == 0) {
            throw new Refusal(Why.PACK_STATE, Words.chinese().label(version.state()));
        }
    }

    private static PackVersion read(ResultRow r) {
        return r.with("proposed", Signed.of(r, "proposed"))
                .with("approved", Signed.of(r, "approved"))
                .with("published", Signed.of(r, "published"))
                .with("ended", Signed.of(r, "ended"))
                .as(PackVersion.class);
    }
}
