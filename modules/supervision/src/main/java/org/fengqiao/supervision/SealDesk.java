package org.fengqiao.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;
import org.fengqiao.evidence.Seal;

/** Where an inspector sees the seals, and seals at once what the watch would seal at its next round. */
@Stateless
public class SealDesk {
    /** A seal as the inspectors' page lists it; the digest can be noted on paper and compared later. */
    public record SealRow(int number, Instant at, int cases, String digest) {}

    @Inject
    Sealer sealer;

    @Inject
    Inspectors inspectors;

    @Inject
    OfficialTime time;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    /** Seals every case that grew since it was last sealed; empty when none did. */
    public Optional<SealRow> seal() {
        inspectors.demand();
        return sealer.seal(time.now(), true).map(SealDesk::row);
    }

    /** The newest seals, newest first. */
    public List<SealRow> newest(int most) {
        inspectors.demand();
        return Sql.of(em, "select id as number, at, entries as cases, digest from seal order by id desc limit ?", most)
                .list(SealRow.class);
    }

    private static SealRow row(Seal seal) {
        return new SealRow(seal.number(), seal.at(), seal.count(), seal.digest());
    }
}
