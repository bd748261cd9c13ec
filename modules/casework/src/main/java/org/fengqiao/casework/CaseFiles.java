package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.clock.Derivations;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Part;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

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
            + " SQL('(select case_id from citizen_code where digest = ? and ended_at is null)', :digest)";

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

    /** What the tables say of the past of a file, when a deed asks. */
    EarlierRows earlier() {
        return new EarlierRows(em);
    }

    public void add(CaseFile file) {
        em.persist(file);
        keep(file);
    }

    /** Stores what a deed brought about beside the file's own row. */
    public void keep(CaseFile file) {
        derivations.store(file.takeDerivations(), () -> em.unwrap(Connection.class));
        for (var news : file.takeNews()) {
            NodeMarks.mark(news);
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
        if (officer.role().runsTheSystem()) {
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
