package org.fengqiao.casework.ledger;

import jakarta.enterprise.event.Event;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Occasions;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.casework.clock.Derivations;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Task;
import org.fengqiao.model.clock.Derivation;
import org.fengqiao.model.office.Officer;

/** The import desk of one office on the test database: transactions as the container draws them, work when told. */
public final class ImportOffice {

    public static final Moment NOW = new Moment(Instant.parse("2026-11-22T07:00:00Z"));

    private final TestDatabase database = TestDatabase.get();
    private final Workplace workplace = new Workplace();
    private final Officer officer;
    private final List<ImportStarted> waiting = new ArrayList<>();
    private final OfficialTime time = new OfficialTime() {
        @Override
        public Moment now() {
            return NOW;
        }
    };

    public ImportOffice(String office) {
        officer = workplace.officer(office);
    }

    Officer officer() {
        return officer;
    }

    /** Starts a job, works on it, and tells what came of it. */
    public ImportJob bring(byte[] ledger, ImportMode mode) {
        var id = start(ledger, mode, Map.of());
        work();
        return job(id);
    }

    long start(byte[] ledger, ImportMode mode, Map<LedgerField, Integer> mapping) {
        return atDesk(desk -> desk.start("C:\\台账\\ledger.csv", new ByteArrayInputStream(ledger), mode, mapping));
    }

    ImportJob job(long id) {
        return atDesk(desk -> desk.job(id));
    }

    <T> T atDesk(Function<ImportDesk, T> visit) {
        return database.inTransaction(em -> {
            var desk = new ImportDesk();
            desk.jobs = new ImportJobs(em);
            desk.time = time;
            desk.started = started();
            desk.current = new CurrentOfficer() {
                @Override
                public Officer get() {
                    return officer;
                }
            };
            return visit.apply(desk);
        });
    }

    /** Works on everything that was started. */
    void work() {
        var queue = new ImportQueue();
        queue.run = new ImportRun() {
            @Override
            public void run(long id, Officer who) {
                database.inTransaction(em -> {
                    var run = new ImportRun();
                    run.em = em;
                    run.jobs = new SeparateJobs(em);
                    run.files = new CaseFiles(em);
                    run.directory = workplace.directory();
                    run.occasions = new Occasions(
                            ImportOffice.this.time,
                            workplace.directory(),
                            Workplace.LEGAL,
                            org.fengqiao.model.casefile.Lookups.NOTHING);
                    run.log = new SilentLog();
                    run.run(id, who);
                    return null;
                });
            }
        };
        queue.jobs = new SeparateJobs(null);
        waiting.forEach(queue::work);
        waiting.clear();
    }

    @SuppressWarnings("unchecked")
    private Event<ImportStarted> started() {
        return (Event<ImportStarted>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    waiting.add((ImportStarted) args[0]);
                    return null;
                });
    }

    /** What the container runs in transactions of their own. */
    private final class SeparateJobs extends ImportJobs {

        SeparateJobs(jakarta.persistence.EntityManager em) {
            super(em);
        }

        @Override
        public Optional<Task> begin(long id) {
            return database.inTransaction(em -> new ImportJobs(em).begin(id));
        }

        @Override
        public void progress(long id, int rows, double share) {
            database.inTransaction(em -> {
                new ImportJobs(em).progress(id, rows, share);
                return null;
            });
        }

        @Override
        public void derive(Collection<Derivation> derivations, Derivations stored) {
            database.inTransaction(em -> {
                new ImportJobs(em).derive(derivations, stored);
                return null;
            });
        }

        @Override
        public void fail(long id, String words, ImportReport columns) {
            database.inTransaction(em -> {
                new ImportJobs(em).fail(id, words, columns);
                return null;
            });
        }
    }

    private static final class SilentLog extends AccessLog {

        @Override
        public void note(Officer who, Long caseId, What what, String reason) {
            // who imported is asked in the test of the log
        }
    }
}
