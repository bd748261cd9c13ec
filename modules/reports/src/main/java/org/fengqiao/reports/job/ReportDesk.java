package org.fengqiao.reports.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.reports.Asked;

/** The desk where long reports are ordered, followed, cancelled and fetched: each by whoever ordered it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportDesk {
    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/fengqiao-report")
    DataSource source;

    @Inject
    ReportJobs jobs;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    OfficialTime time;

    @Inject
    Statutes statutes;

    @Inject
    AccessLog accessLog;

    /** Orders a report; every broken field is named at once. The parameters are office, from and to. */
    public long start(String report, String format, Map<String, String> parameters) {
        var faults = new ArrayList<FieldFault>();
        var wanted = Report.find(report).orElse(null);
        if (wanted == null) {
            faults.add(
                    report == null
                            ? new FieldFault("report", "required")
                            : new FieldFault("report", "unknown", report));
        }
        var as = Stream.of(Format.values())
                .filter(f -> f.name().equals(format))
                .findFirst()
                .orElse(null);
        if (as == null) {
            faults.add(new FieldFault("format", "choice", "PDF, XLSX, CSV"));
        }
        var asker = officer.get();
        var given = parameters == null ? Map.<String, String>of() : parameters;
        var scope = new Asked(given.get("office"), given.get("from"), given.get("to"))
                .check(asker, directory.offices(), faults);
        var now = time.now();
        var id = jobs.add(asker, wanted, as, scope, now);
        executor.execute(
                new ReportRun(new ReportOrder(id, wanted, as, scope, now), jobs, source, time, statutes.time()));
        return id;
    }

    public ReportJob job(long id) {
        var job = find(id);
        return new AbandonedJobs(jobs, source).end(job, time.now()) ? find(id) : job;
    }

    public List<ReportJob> mine() {
        return jobs.latest(Asked.demandReader(officer.get()));
    }

    /** Stops a running job; one that is already over stays as it is. */
    public void cancel(long id) {
        find(id);
        jobs.cancel(id, officer.get());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReportFile file(long id) {
        var job = find(id);
        if (job.state() != JobState.DONE) {
            throw new Refusal(Why.JOB_NOT_READY);
        }
        accessLog.note(officer.get(), null, AccessLog.What.EXPORTED, job.fileName());
        return new ReportFile(job.fileName(), job.format().mediaType(), jobs.content(id));
    }

    /** Somebody else's job does not exist for the asker. */
    private ReportJob find(long id) {
        return jobs.find(id, Asked.demandReader(officer.get())).orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }
}
