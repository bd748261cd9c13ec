package org.fengqiao.reports.job;

import javax.sql.DataSource;
import org.fengqiao.reports.reading.Snapshot;

/**
 * Whether somebody still works on a job. Whoever does holds a lock named after it for as long as they read; when their
 * server dies, the database lets go of it, on whichever node that was.
 */
final class JobLock {
    private static final long REPORT_JOBS = 0x5245_504FL << 32;

    private JobLock() {}

    static boolean claim(Snapshot snapshot, long job) {
        return snapshot.query("select pg_try_advisory_xact_lock(?) as claimed", REPORT_JOBS + job)
                .one(r -> r.yes("claimed"));
    }

    static boolean isAbandoned(DataSource source, long job) {
        try (var snapshot = Snapshot.open(source)) {
            return claim(snapshot, job);
        }
    }
}
