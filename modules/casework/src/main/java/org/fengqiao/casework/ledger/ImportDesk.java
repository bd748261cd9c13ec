package org.fengqiao.casework.ledger;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;

/** The desk at which a centre brings the ledgers it kept before. A job belongs to the office that started it. */
@Stateless
public class ImportDesk {

    private static final int LATEST = 20;
    private static final int LONGEST_NAME = 200;

    @Inject
    ImportJobs jobs;

    @Inject
    CurrentOfficer current;

    @Inject
    OfficialTime time;

    @Inject
    Event<ImportStarted> started;

    /**
     * Takes a file in and starts working on it. A file that is no ledger is refused here; one whose columns are not
     * all recognised may be previewed, so that the clerk can assign them.
     */
    public long start(String fileName, InputStream content, ImportMode mode, Map<LedgerField, Integer> mapping) {
        var officer = importer();
        try (var spool = Spool.of(content)) {
            var columns = mapping == null ? Map.<LedgerField, Integer>of() : mapping;
            var ledger = Ledger.open(spool.file()).with(columns);
            if (mode != ImportMode.PREVIEW) {
                ledger.columns().demandNecessary();
            }
            return start(new ImportJobs.Draft(name(fileName), spool.digest(), mode, columns), spool.bytes(), officer);
        } catch (UnreadableLedger e) {
            throw refusal(e);
        }
    }

    /** Goes on with the file of a preview, so that it need not be sent again. */
    public long goOn(long preview, ImportMode mode, Map<LedgerField, Integer> mapping) {
        var officer = importer();
        var draft = jobs.draft(preview, officer)
                .orElseThrow(() -> new Refusal(Why.FILE_UNREADABLE, Wording.of("import.expired")));
        var columns = mapping == null ? draft.mapping() : mapping;
        return start(
                new ImportJobs.Draft(draft.fileName(), draft.digest(), mode, columns), jobs.content(preview), officer);
    }

    /** How far a job is, or what it came to. */
    public ImportJob job(long id) {
        var officer = importer();
        jobs.failIfLost(id, time.now(), Wording.of("import.broken"));
        return jobs.find(id, officer).orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }

    /** Ends a job that is not done; nothing of it stays. */
    public void cancel(long id) {
        jobs.cancel(job(id).id());
    }

    public List<ImportJob> latest() {
        return jobs.latest(importer(), LATEST);
    }

    private long start(ImportJobs.Draft draft, byte[] content, Officer officer) {
        long id = jobs.add(draft, content, officer, time.now());
        started.fire(new ImportStarted(id, officer));
        return id;
    }

    private Officer importer() {
        var officer = current.get();
        if (!officer.may(Power.IMPORT)) {
            throw new Refusal(Why.NO_POWER, officer.office().name(), Wording.of("import.act"));
        }
        return officer;
    }

    private static Refusal refusal(UnreadableLedger e) {
        return e.code().equals("file.large")
                ? new Refusal(Why.FILE_SIZE, Ledger.LARGEST >> 20)
                : new Refusal(Why.FILE_UNREADABLE, e.getMessage());
    }

    /** Browsers may send a whole path. */
    private static String name(String fileName) {
        var name = fileName == null
                ? ""
                : Text.clean(fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1));
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
