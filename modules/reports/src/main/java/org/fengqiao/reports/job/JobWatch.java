package org.fengqiao.reports.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.fengqiao.casework.OfficialTime;

/** Ends, when the house opens, the jobs that a killed server left behind as running. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWatch {
    @Resource(lookup = "jdbc/fengqiao-report")
    DataSource source;

    @Inject
    ReportJobs jobs;

    @Inject
    OfficialTime time;

    @PostConstruct
    void open() {
        new AbandonedJobs(jobs, source).end(time.now());
    }
}
