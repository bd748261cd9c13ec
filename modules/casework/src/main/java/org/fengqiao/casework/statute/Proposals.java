package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.pack.Packs;
import org.fengqiao.time.pack.StatutePack;

/** The way of a pack's version: proposed, co-approved by another person, published, and perhaps taken back. */
@ApplicationScoped
public class Proposals {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    PackVersions versions;

    @Inject
    Statutes statutes;

    @Inject
    Projections projections;

    @Inject
    Directory directory;

    protected Proposals() {}

    Proposals(EntityManager em, Directory directory) {
        this.em = em;
        this.versions = new PackVersions(em);
        this.statutes = new Statutes(em);
        this.projections = new Projections(em);
        this.directory = directory;
    }

    /** Takes a text in, or refuses it with everything that is wrong; then nothing is stored. */
    long propose(String text, String reason, Officer by, Moment now) {
        StatuteRights.demandAdministrator(by);
        var given = new HandedIn(text, reason);
        var pack = given.hasText() ? read(given, by) : null;
        given.refuse();
        return versions.add(pack, text, given.reason(), by, now);
    }

    void approve(long id, Officer by, Moment now) {
        StatuteRights.demandCountyCentre(by);
        var version = versions.get(id, by.office().county());
        if (version.proposed().person() == by.id()) {
            throw new Refusal(Why.SAME_PERSON);
        }
        versions.approve(version, by, now);
    }

    void reject(long id, String reason, Officer by, Moment now) {
        if (!StatuteRights.isOfCountyCentre(by)) {
            StatuteRights.demandAdministrator(by);
        }
        var version = versions.get(id, by.office().county());
        versions.end(version, PackState.REJECTED, HandedIn.reason(reason), by, now);
    }

    /** Puts a co-approved version into use; the open clocks it takes wait for their projection. */
    void publish(long id, Officer by, Moment now) {
        StatuteRights.demandAdministrator(by);
        lock();
        var version = versions.get(id, by.office().county());
        versions.publish(version, by, now);
        check(statutes.book()::open);
        if (version.takesOpenClocks()) {
            projections.begin(version, false, version.reason(), by, now);
        }
    }

    /** Takes the latest version back: the one before is in use again, also for the clocks that ran by this one. */
    void rollBack(long id, String reason, Officer by, Moment now) {
        StatuteRights.demandAdministrator(by);
        lock();
        var version = versions.get(id, by.office().county());
        var why = HandedIn.reason(reason);
        boolean later = version.state() == PackState.PUBLISHED
                && versions.latest(version.pack()).filter(last -> last != id).isPresent();
        if (later) {
            throw new Refusal(Why.LATER_VERSION);
        }
        versions.end(version, PackState.ROLLED_BACK, why, by, now);
        check(statutes.book()::open);
        projections.stop(id, now);
        projections.begin(version, true, why, by, now);
    }

    /** Legal time as it would be with this version in use. */
    LegalTime tried(PackVersion version) {
        boolean known = version.state() == PackState.PUBLISHED || version.state() == PackState.ROLLED_BACK;
        var given = new HandedIn("-", "-");
        var time = known
                ? statutes.time()
                : given.read(() -> statutes.book().tryOut(StatuteBook.handedIn(version.text())));
        given.refuse();
        return time;
    }

    private StatutePack read(HandedIn given, Officer by) {
        var file = StatuteBook.handedIn(given.text());
        var pack = given.read(() -> Packs.peek(file));
        if (pack != null) {
            scope(given, pack, by);
            var origin = pack.origin();
            if (versions.isUsed(origin.pack(), origin.version())) {
                given.fault("version-used", origin.version());
            }
            given.read(() -> statutes.book().tryOut(file));
        }
        return pack;
    }

    private void scope(HandedIn given, StatutePack pack, Officer by) {
        var own = by.office().county();
        if (pack.isLocal() && !pack.counties().equals(Set.of(own))) {
            given.fault("statute-county", own);
        }
        boolean shared = directory.offices().all().stream()
                        .filter(office -> !office.isExternal())
                        .map(Office::county)
                        .distinct()
                        .count()
                > 1;
        if (!pack.isLocal() && shared) {
            given.fault("statute-national");
        }
    }

    private static void check(java.util.function.Supplier<LegalTime> opening) {
        var given = new HandedIn("-", "-");
        given.read(opening);
        given.refuse();
    }

    /** One publication at a time, whichever node it comes from. */
    private void lock() {
        Sql.of(em, "select cast(pg_advisory_xact_lock(4907) as text) as locked").list(r -> r.text("locked"));
    }
}
