package org.fengqiao.casework.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.clock.Derivations;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Derivation;
import org.fengqiao.model.office.Officer;

/**
 * The rows of import jobs. A job at work holds an advisory lock of the database as long as its transaction lives, so
 * that everybody sees when the machine it ran on is gone.
 */
@ApplicationScoped
public class ImportJobs {

    /** A job about to be started, its file already read from the upload. */
    public record Draft(String fileName, String digest, ImportMode mode, Map<LedgerField, Integer> mapping) {}

    /** What a job needs to be worked on. */
    public record Task(ImportMode mode, Map<LedgerField, Integer> mapping, byte[] content) {}

    private static final int LOCKS = 2_801;
    private static final String COLUMNS =
            "id, at, file_name, mode, state, progress, rows, good, duplicates, imported, failure, result";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected ImportJobs() {}

    public ImportJobs(EntityManager em) {
        this.em = em;
    }

    public long add(Draft draft, byte[] content, Officer officer, Moment now) {
        long id = Sql.of(em, "select nextval('job_seq')")
                .first(row -> row.number("nextval"))
                .orElseThrow();
        Sql.of(
                        em,
                        "insert into import_job (id, county, office, person, at, file_name, digest, mode, mapping, state, content)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)",
                        id,
                        officer.office().county(),
                        officer.office().code(),
                        officer.id(),
                        now.at(),
                        draft.fileName(),
                        draft.digest(),
                        draft.mode(),
                        MappingText.write(draft.mapping()),
                        content)
                .execute();
        return id;
    }

    public Optional<ImportJob> find(long id, Officer officer) {
        return Sql.of(
                        em,
                        "select " + COLUMNS + " from import_job where id = ? and office = ?",
                        id,
                        officer.office().code())
                .first(ImportJobs::job);
    }

    /** The office's latest jobs, without their reports. */
    public List<ImportJob> latest(Officer officer, int most) {
        var columns = COLUMNS.replace("result", "null as result");
        return Sql.of(
                        em,
                        "select " + columns + " from import_job where office = ? order by id desc limit ?",
                        officer.office().code(),
                        most)
                .list(ImportJobs::job);
    }

    public Optional<Draft> draft(long id, Officer officer) {
        return Sql.of(
                        em,
                        "select file_name, digest, mode, mapping from import_job"
                                + " where id = ? and office = ? and content is not null",
                        id,
                        officer.office().code())
                .first(row -> row.with("mapping", MappingText.read(row.text("mapping")))
                        .as(Draft.class));
    }

    public byte[] content(long id) {
        return Sql.of(em, "select content from import_job where id = ?", id)
                .first(row -> row.bytes("content"))
                .orElseThrow();
    }

    /** Keeps the job's lock until the caller's transaction ends, however it ends. */
    public void lock(long id) {
        Sql.of(em, "select 1 from pg_advisory_xact_lock(?, ?)", LOCKS, (int) id).first(row -> true);
    }

    /** Only one import writes into a county at a time, so that each sees what the one before it entered. */
    public void lockCounty(String county) {
        Sql.of(em, "select 1 from pg_advisory_xact_lock(hashtext(?))", "import " + county)
                .first(row -> true);
    }

    /** A job that is not over but holds no lock has lost its machine. A waiting one is given an hour to begin. */
    public void failIfLost(long id, Moment now, String words) {
        Sql.of(
                        em,
                        "update import_job set state = 'FAILED', failure = ? where id = ? and"
                                + " (state = 'RUNNING' or state = 'WAITING' and at < cast(? as timestamptz) - interval '1 hour')"
                                + " and pg_try_advisory_xact_lock(?, ?)",
                        words,
                        id,
                        now.at(),
                        LOCKS,
                        (int) id)
                .execute();
    }

    public void cancel(long id) {
        Sql.of(em, "update import_job set cancelled = true where id = ? and state in ('WAITING', 'RUNNING')", id)
                .execute();
    }

    /** Empty when the job was cancelled or given up before it began. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Task> begin(long id) {
        int begun = Sql.of(
                        em,
                        "update import_job set state = 'RUNNING' where id = ? and state = 'WAITING' and not cancelled",
                        id)
                .execute();
        return begun == 0
                ? Optional.empty()
                : Sql.of(em, "select mode, mapping, content from import_job where id = ?", id)
                        .first(row -> row.with("mapping", MappingText.read(row.text("mapping")))
                                .as(Task.class));
    }

    /** Shows how far the job is, and ends it when it was cancelled. */
    @Transactional(TxType.REQUIRES_NEW)
    public void progress(long id, int rows, double share) {
        Sql.of(em, "update import_job set progress = ?, rows = ? where id = ?", share, rows, id)
                .execute();
        if (Sql.of(em, "select cancelled from import_job where id = ?", id)
                .first(row -> row.yes("cancelled"))
                .orElse(false)) {
            throw new CancellationException();
        }
    }

    /** In a transaction of its own: those who register on the same day must not wait for the end of the import. */
    @Transactional(TxType.REQUIRES_NEW)
    public void derive(Collection<Derivation> derivations, Derivations stored) {
        stored.store(derivations, () -> em.unwrap(Connection.class));
    }

    /** Part of the import's own transaction: the job is done if, and only if, its cases are there. */
    public void done(long id, ImportReport report, String words) {
        var result = report.result();
        Sql.of(
                        em,
                        "update import_job set state = 'DONE', progress = 1, rows = ?, good = ?, duplicates = ?, imported = ?,"
                                + " result = ?, failure = cast(? as text),"
                                + " content = case when mode = 'PREVIEW' then content end where id = ?",
                        result.rows(),
                        result.good(),
                        result.duplicates(),
                        report.imported(),
                        ReportLines.write(report),
                        words,
                        id)
                .execute();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void fail(long id, String words, ImportReport columns) {
        Sql.of(
                        em,
                        "update import_job set state = 'FAILED', failure = ?, result = cast(? as text),"
                                + " content = case when mode = 'PREVIEW' then content end where id = ? and state <> 'DONE'",
                        words,
                        columns == null ? null : ReportLines.write(columns),
                        id)
                .execute();
    }

    /** A waiting job is running for whoever asks. */
    private static ImportJob job(ResultRow row) {
        var state = row.text("state");
        var report = row.text("result");
        return row.with("state", state.equals("WAITING") ? ImportJob.State.RUNNING : ImportJob.State.valueOf(state))
                .with("report", report == null ? null : ReportLines.read(report))
                .as(ImportJob.class);
    }
}
