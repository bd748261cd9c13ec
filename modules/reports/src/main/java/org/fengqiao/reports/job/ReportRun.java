package org.fengqiao.reports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.Snapshot;
import org.fengqiao.time.LegalTime;

/** One job at work: reads, prints into a file of its own, and hands the file over; stops when it is not wanted. */
final class ReportRun implements Runnable {
    private static final Logger LOG = Logger.getLogger(ReportRun.class.getName());
    private static final long REPORT_EVERY_NANOS = 400_000_000L;

    private static final class NotWanted extends RuntimeException {}

    private final ReportOrder order;
    private final ReportJobs jobs;
    private final DataSource source;
    private final OfficialTime time;
    private final LegalTime legal;
    private long reportedAt = System.nanoTime();
    private boolean wanted = true;

    ReportRun(ReportOrder order, ReportJobs jobs, DataSource source, OfficialTime time, LegalTime legal) {
        this.order = order;
        this.jobs = jobs;
        this.source = source;
        this.time = time;
        this.legal = legal;
    }

    @Override
    public void run() {
        try (var snapshot = Snapshot.open(source)) {
            if (JobLock.claim(snapshot, order.id())) {
                print(snapshot);
            }
        } catch (IOException | RuntimeException e) {
            giveUp(e);
        }
    }

    private void print(Snapshot snapshot) throws IOException {
        demandWanted(0);
        var file = Files.createTempFile("fengqiao-report", "." + order.format().extension());
        try {
            try (var out = Files.newOutputStream(file)) {
                var inquiry = new Inquiry(snapshot, order.scope(), order.asOf());
                order.report().write(inquiry, legal, order.format(), out, this::followed);
            }
            handOver(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void handOver(Path file) throws IOException {
        var name = order.report().fileName(order.scope(), order.format(), ReportWords.chinese());
        demand(jobs.finish(order.id(), name, Files.readAllBytes(file), time.now()));
    }

    /** Tells the database now and then, and learns there whether to go on. */
    private void followed(double share) {
        if (System.nanoTime() - reportedAt > REPORT_EVERY_NANOS) {
            demandWanted(share);
        }
    }

    private void demandWanted(double share) {
        demand(jobs.progress(order.id(), share));
        reportedAt = System.nanoTime();
    }

    private void demand(boolean stillWanted) {
        wanted = stillWanted;
        if (!wanted) {
            throw new NotWanted();
        }
    }

    private void giveUp(Exception e) {
        if (!wanted) {
            jobs.end(order.id(), JobState.CANCELLED, null, time.now());
            return;
        }
        LOG.log(Level.SEVERE, e, () -> "report job " + order.id());
        jobs.end(order.id(), JobState.FAILED, "failed", time.now());
    }
}
