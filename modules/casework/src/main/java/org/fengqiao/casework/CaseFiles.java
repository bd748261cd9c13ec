package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casework.clock.Derivations;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Part;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.CorrectionKind;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.party.Party;

/** The case files: opened one at a time, locked while they change, and only for those who may know of them. */
@ApplicationScoped
public class CaseFiles {
    private static final int BLOCK = 50;

    private static final String SEEN = "select f from CaseFile f where f.number = :number and exists"
            + " (select s from Scope s where s.caseId = f.id and s.office = :office)"
            + " and (f.filing.complainedOf is null or f.filing.complainedOf <> :office)";
    private static final String IN_COUNTY = "select f from CaseFile f where f.number = :number and f.county = :county";

    /** In one statement with the lock: the table of codes is nobody's entity. */
    private static final String OF_CODE = "select f from CaseFile f where f.id ="
            + " SQL('(select case_id from citizen_code where digest = ?)', :digest)";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    private final Derivations derivations = new Derivations();
    private long next;
    private long last;

    protected CaseFiles() {}

    public CaseFiles(EntityManager em) {
        this.em = em;
    }

    /** Opens a file to act on it; a case the officer may not know of does not exist for them. */
    public CaseFile open(String number, Officer officer) {
        return seen(number, officer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(this::withParts)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, number));
    }

    /** The same to look at, without a lock. */
    public CaseFile look(String number, Officer officer) {
        return seen(number, officer)
                .getResultStream()
                .findFirst()
                .map(this::withParts)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, number));
    }

    /** The file a citizen's code belongs to, to look at. */
    public CaseFile look(long id) {
        return withParts(em.find(CaseFile.class, id));
    }

    /** Opens the file a citizen's code belongs to. */
    public CaseFile open(long id) {
        return em.createQuery("select f from CaseFile f where f.id = :id", CaseFile.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(this::withParts)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, id));
    }

    /** Opens the file of the citizen who has the code with this digest; empty when nobody has. */
    public Optional<CaseFile> openBy(String digest) {
        return em.createQuery(OF_CODE, CaseFile.class)
                .setParameter("digest", digest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(this::withParts);
    }

    public Optional<Long> idOf(String number, Officer officer) {
        return seen(number, officer).getResultStream().findFirst().map(CaseFile::id);
    }

    /** Whether somebody already confirmed this link: the same two files are linked in one way only once. */
    public boolean areLinked(long id, long other, String kind) {
        return Sql.of(
                        em,
                        "select 1 from standing_link where case_id = ? and other_id = ? and kind = ?",
                        id,
                        other,
                        kind)
                .first(r -> true)
                .orElse(false);
    }

    /** The file that leads this one, where it was merged into another. */
    Optional<Long> leadOf(long id) {
        return Sql.of(em, "select lead_case from casefile where id = ? and lead_case is not null", id)
                .first(r -> r.number("lead_case"));
    }

    /** The file of this number, where it was merged into that one, directly or by way of others. */
    Optional<Long> joinedTo(long lead, String number) {
        return Sql.of(
                        em,
                        """
                        with recursive joined (id, number) as (
                            select id, number from casefile where lead_case = ?
                            union select c.id, c.number from casefile c join joined j on c.lead_case = j.id)
                        select id from joined where number = ?""",
                        lead,
                        number)
                .first(r -> r.number("id"));
    }

    /** What is looked up beside the files themselves. */
    Beside beside() {
        return new Beside(em);
    }

    /** What was told when the file was entered, with its people. */
    Optional<Registration> told(long id) {
        var people = em.createQuery("select p from Party p where p.caseId = :id order by p.no", Party.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Party::told)
                .toList();
        return Sql.of(
                        em,
                        """
                        select channel, source, external_number, purpose, category, petition_class, region, n.place, n.summary,
                               n.text, false as oral, headcount, complained_of is not null as against_village
                          from casefile c join narrative n on n.case_id = c.id and n.county = c.county where c.id = ?""",
                        id)
                .first(r -> r.with("people", people).as(Registration.class));
    }

    List<Clock> lapsedBy(long id, int seq) {
        return em.createQuery(
                        "select c from Clock c where c.caseId = :id and c.end.seq = :seq and c.end.as = :as"
                                + " and not exists (select x from ClockCorrection x where x.caseId = c.caseId"
                                + " and x.clock = c.no and x.kind = :void) order by c.no",
                        Clock.class)
                .setParameter("id", id)
                .setParameter("seq", seq)
                .setParameter("as", Ending.LAPSED)
                .setParameter("void", CorrectionKind.VOID)
                .getResultList();
    }

    /** What stands in the spans that are closed: whoever holds it now is known to the file. */
    Map<String, Instant> heldIn(long id, int episode) {
        var held = new HashMap<String, Instant>();
        Sql.of(
                        em,
                        "select office, min(from_at) as since from custody where case_id = ? and episode = ? group by office",
                        id,
                        episode)
                .list(r -> held.put(r.text("office"), r.instant("since")));
        return held;
    }

    public void add(CaseFile file) {
        em.persist(file);
        keep(file);
    }

    /** Stores what a deed brought about beside the file's own row. */
    public void keep(CaseFile file) {
        derivations.store(file.takeDerivations(), () -> em.unwrap(Connection.class));
        for (var news : file.takeNews()) {
            em.persist(news);
            if (news instanceof CaseFile born) {
                keep(born);
            }
        }
    }

    /** The derivations of all files. */
    public Derivations derivations() {
        return derivations;
    }

    /** Writes now: opening the same file again in this transaction would otherwise bring its old row back. */
    void flush() {
        em.flush();
    }

    /** The next id, from a block of the sequence. */
    public synchronized long nextId() {
        if (next >= last) {
            last = ((Number) em.createNativeQuery("select nextval('casefile_seq')")
                            .getSingleResult())
                    .longValue();
            next = last - BLOCK;
        }
        return ++next;
    }

    private CaseFile withParts(CaseFile file) {
        file.clocksFetchedBy(() -> openClocks(file.id()));
        file.statesFetchedBy(type -> em.find(type, file.id()));
        if (file.countOfOpenParts() > 0) {
            file.bring(em.createQuery("select a from Part a where a.caseId = :id order by a.no", Part.class)
                    .setParameter("id", file.id())
                    .getResultList());
        }
        return file;
    }

    private List<Clock> openClocks(long id) {
        return em.createQuery(
                        "select c from Clock c where c.caseId = :id and c.end.day is null order by c.no", Clock.class)
                .setParameter("id", id)
                .getResultList();
    }

    private TypedQuery<CaseFile> seen(String number, Officer officer) {
        if (officer.is(Role.ADMINISTRATOR)) {
            throw new Refusal(Why.NO_POWER, officer.office().name(), "");
        }
        if (officer.is(Role.INSPECTOR)) {
            return em.createQuery(IN_COUNTY, CaseFile.class)
                    .setParameter("number", number)
                    .setParameter("county", officer.office().county());
        }
        return em.createQuery(SEEN, CaseFile.class)
                .setParameter("number", number)
                .setParameter("office", officer.office().code());
    }
}
