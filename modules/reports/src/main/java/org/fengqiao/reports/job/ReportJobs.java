package org.fengqiao.reports.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.reading.Store;

/** The jobs as the database keeps them; every step is written at once, for whoever looks and on whichever node. */
@ApplicationScoped
public class ReportJobs {
    private static final String JOB =
            "select id, report, format, state, progress, failure, file_name, at, finished_at from report_job";

    @Resource(lookup = "jdbc/fengqiao")
    DataSource source;

    protected ReportJobs() {}

    public ReportJobs(DataSource source) {
        this.source = source;
    }

    public long add(Officer officer, Report report, Format format, ReportScope scope, Moment now) {
        var id = store().list(r -> r.number("nextval"), "select nextval('job_seq')")
                .get(0);
        store().change(
                        """
                        insert into report_job (id, county, office, person, at, report, format, parameters, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING')""",
                        id,
                        officer.office().county(),
                        officer.office().code(),
                        officer.id(),
                        now.at(),
                        report.code(),
                        format,
                        parameters(scope));
        return id;
    }

    private static String parameters(ReportScope scope) {
        var period = scope.period();
        return CanonicalJson.of(Map.of(
                "office",
                scope.office(),
                "from",
                period.from().toString(),
                "to",
                period.to().toString()));
    }

    /** False when the job is no longer wanted: cancelled, or given up by another node. */
    public boolean progress(long id, double share) {
        return store().change(
                                "update report_job set progress = ? where id = ? and state = 'RUNNING' and not cancelled",
                                share,
                                id)
                == 1;
    }

    /** False when it was cancelled at the last moment. */
    public boolean finish(long id, String fileName, byte[] content, Moment now) {
        return store().change(
                                """
                        update report_job set state = 'DONE', progress = 1, file_name = ?, content = ?, finished_at = ?
                         where id = ? and state = 'RUNNING' and not cancelled""",
                                fileName,
                                content,
                                now.at(),
                                id)
                == 1;
    }

    public void end(long id, JobState state, String failure, Moment now) {
        store().change(
                        "update report_job set state = ?, failure = ?, finished_at = ? where id = ? and state = 'RUNNING'",
                        state,
                        failure,
                        now.at(),
                        id);
    }

    /** Says that nobody wants the job any more; whoever runs it stops at its next step. */
    public void cancel(long id, Officer owner) {
        store().change(
                        "update report_job set cancelled = true where id = ? and person = ? and state = 'RUNNING'",
                        id,
                        owner.id());
    }

    public Optional<ReportJob> find(long id, Officer owner) {
        return store().list(ReportJobs::job, JOB + " where id = ? and person = ?", id, owner.id()).stream()
                .findFirst();
    }

    public List<ReportJob> latest(Officer owner) {
        return store().list(ReportJobs::job, JOB + " where person = ? order by id desc limit 50", owner.id());
    }

    /** Jobs that say they run and began before the given moment. */
    public List<Long> runningSince(Instant before) {
        return store().list(
                        r -> r.number("id"),
                        "select id from report_job where state = 'RUNNING' and at < ? order by id",
                        before);
    }

    public byte[] content(long id) {
        return store().list(r -> r.bytes("content"), "select content from report_job where id = ?", id)
                .get(0);
    }

    private static ReportJob job(ResultRow row) {
        var failure = row.text("failure");
        return row.with(
                        "failure",
                        failure == null ? null : ReportWords.chinese().say("job." + failure))
                .as(ReportJob.class);
    }

    private Store store() {
        return new Store(source);
    }
}
