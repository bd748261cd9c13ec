package org.fengqiao.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.office.Office;
import org.fengqiao.reports.job.Format;
import org.fengqiao.reports.job.JobState;
import org.fengqiao.reports.job.Report;
import org.fengqiao.reports.job.ReportDesk;
import org.fengqiao.reports.job.ReportJob;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Option;
import org.fengqiao.web.shell.Say;

/** Orders a report and follows it; the job goes on when the page is left. */
@Named("reportView")
@RequestScoped
public class ReportView {
    @Inject
    private ReportDesk desk;

    @Inject
    private Directory directory;

    @Inject
    private OfficialTime time;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    @Inject
    private Say say;

    private List<ReportJob> jobs;

    @PostConstruct
    void open() {
        if (!filled.isSent()) {
            var today = time.now().today();
            filled.suggest(Map.of(
                    "office", getOffices().get(0).code(),
                    "from", today.withDayOfYear(1).toString(),
                    "to", today.toString(),
                    "report", usual().code(),
                    "format", Format.PDF.name()));
        }
    }

    public void order() throws IOException {
        desk.start(
                filled.of("report"),
                filled.of("format"),
                Map.of(
                        "office", filled.otherwise("office", ""),
                        "from", filled.otherwise("from", ""),
                        "to", filled.otherwise("to", "")));
        FacesContext.getCurrentInstance().getExternalContext().redirect("reports#jobs");
    }

    public void cancel(long id) {
        desk.cancel(id);
    }

    public List<ReportJob> getJobs() {
        if (jobs == null) {
            jobs = desk.mine();
        }
        return jobs;
    }

    public boolean isRunning() {
        return getJobs().stream().anyMatch(job -> job.state() == JobState.RUNNING);
    }

    public List<Option> getReports() {
        return Arrays.stream(Report.values())
                .map(report -> new Option(report.code(), say.words("reports." + report.code())))
                .toList();
    }

    /** An inspector comes for what was missed, others for what was settled where. */
    private Report usual() {
        return me.isInspects() ? Report.SUPERVISION : Report.TIERED_ESCALATION;
    }

    public List<Option> getFormats() {
        return Arrays.stream(Format.values())
                .map(format -> new Option(format.name(), format.name()))
                .toList();
    }

    /** One's own office and everything below; an inspector's reach is the county. */
    public List<Office> getOffices() {
        var own = me.officer().office();
        var top = me.isInspects() ? directory.offices().of(own.county()) : own;
        var offices = new java.util.ArrayList<Office>();
        offices.add(top);
        offices.addAll(directory.offices().below(top));
        return offices;
    }
}
