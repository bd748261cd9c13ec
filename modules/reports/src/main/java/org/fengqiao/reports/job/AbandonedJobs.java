package org.fengqiao.reports.job;

import java.time.Duration;
import javax.sql.DataSource;
import org.fengqiao.model.Moment;

/** Jobs that say they run while nobody works on them. */
final class AbandonedJobs {
    /** So long an accepted job may wait for a free thread of a living node. */
    static final Duration MAY_WAIT = Duration.ofSeconds(60);

    private final ReportJobs jobs;
    private final DataSource source;

    AbandonedJobs(ReportJobs jobs, DataSource source) {
        this.jobs = jobs;
        this.source = source;
    }

    void end(Moment now) {
        jobs.runningSince(now.at().minus(MAY_WAIT)).forEach(id -> endIfAbandoned(id, now));
    }

    /** Whether this job was given up; asked when its owner looks at it, for a server may die at any time. */
    boolean end(ReportJob job, Moment now) {
        return job.state() == JobState.RUNNING
                && job.at().isBefore(now.at().minus(MAY_WAIT))
                && endIfAbandoned(job.id(), now);
    }

    private boolean endIfAbandoned(long id, Moment now) {
        if (!JobLock.isAbandoned(source, id)) {
            return false;
        }
        jobs.end(id, JobState.FAILED, "interrupted", now);
        return true;
    }
}
