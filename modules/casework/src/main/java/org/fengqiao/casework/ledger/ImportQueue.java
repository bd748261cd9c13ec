package org.fengqiao.casework.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works on jobs off the request's thread, one at a time on each machine, and says how those ended that did not work. */
@ApplicationScoped
public class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportRun run;

    @Inject
    ImportJobs jobs;

    private final Semaphore one = new Semaphore(1, true);

    public void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted started) {
        executor.execute(() -> work(started));
    }

    void work(ImportStarted started) {
        one.acquireUninterruptibly();
        try {
            run.run(started.id(), started.officer());
        } catch (CancellationException e) {
            jobs.fail(started.id(), Wording.of("import.cancelled"), null);
        } catch (UnreadableLedger e) {
            jobs.fail(started.id(), e.getMessage(), null);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "Import " + started.id() + " broke off", e);
            jobs.fail(started.id(), Wording.of("import.broken"), null);
        } finally {
            one.release();
        }
    }
}
