package org.fengqiao.casework.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Occasions;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;

/** Works on one job in one transaction: whatever ends it early, no case of it stays behind. */
@ApplicationScoped
public class ImportRun {

    /** The share of the whole that the first reading takes when nothing may be entered before all is checked. */
    private static final double CHECKING = 0.2;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    ImportJobs jobs;

    @Inject
    CaseFiles files;

    @Inject
    Directory directory;

    @Inject
    AccessLog log;

    @Inject
    Occasions occasions;

    @Transactional(TxType.REQUIRES_NEW)
    public void run(long id, Officer officer) {
        jobs.lock(id);
        var task = jobs.begin(id).orElse(null);
        if (task == null) {
            jobs.fail(id, Wording.of("import.cancelled"), null);
            return;
        }
        try (var spool = Spool.of(new ByteArrayInputStream(task.content()))) {
            work(
                    new Work(id, task.mode(), officer, occasions.now()),
                    Ledger.open(spool.file()).with(task.mapping()));
        }
    }

    private record Work(long id, ImportMode mode, Officer officer, Moment now) {}

    private void work(Work work, Ledger ledger) {
        if (!ledger.columns().missing().isEmpty()) {
            jobs.fail(work.id, ledger.columns().whatIsMissing(), headingsOf(ledger));
            return;
        }
        var places = Regions.gazetteer(directory.regions().values(), work.officer.office());
        if (work.mode == ImportMode.ALL_OR_NOTHING) {
            var checked = ledger.check(places, work.now.today(), record -> {}, progress(work, 0, CHECKING));
            if (checked.faulty() > 0) {
                jobs.done(work.id, report(ledger, checked, null), Wording.of("import.faulty", checked.faulty()));
                return;
            }
        }
        take(work, ledger, places);
    }

    private void take(Work work, Ledger ledger, Gazetteer places) {
        boolean entering = work.mode != ImportMode.PREVIEW;
        if (entering) {
            jobs.lockCounty(work.officer.office().county());
            log.note(work.officer, null, AccessLog.What.IMPORTED, Long.toString(work.id));
        }
        var intake = new LedgerIntake(
                em,
                jobs,
                files,
                directory.offices(),
                new Holders(directory.offices(), work.officer.office(), directory::centreOf),
                new LedgerIntake.Order(
                        work.id,
                        work.officer,
                        work.now,
                        occasions.of(work.officer).legal(),
                        entering));
        double before = work.mode == ImportMode.ALL_OR_NOTHING ? CHECKING : 0;
        var result = ledger.check(places, work.now.today(), intake::take, progress(work, before, 1 - before));
        intake.finish();
        jobs.done(work.id, report(ledger, result, intake), null);
    }

    private ImportProgress progress(Work work, double from, double span) {
        return (records, share) -> jobs.progress(work.id, records, Math.min(0.99, from + share * span));
    }

    private static ImportReport report(Ledger ledger, LedgerResult result, LedgerIntake intake) {
        return new ImportReport(
                ledger.columns().headings(),
                ledger.columns().mapping(),
                result,
                intake == null ? List.of() : intake.known(),
                intake == null ? 0 : intake.imported());
    }

    private static ImportReport headingsOf(Ledger ledger) {
        return report(ledger, LedgerResult.NONE, null);
    }
}
