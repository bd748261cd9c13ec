package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.reports.job.ReportDesk;
import org.fengqiao.reports.job.ReportJob;

/** Long reports: ordered, followed and fetched by whoever ordered them. */
@Path("report-jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportJobsResource {
    @Inject
    ReportDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Orders a report; it is made off the request")
    @TakesBody(value = Sent.Report.class, example = Examples.REPORT)
    @Answers(value = Made.Id.class, status = 202)
    public Response order(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var given = body.as(Sent.Report.class);
        new BodyFaults(body.faults()).refuse();
        return once.answer(sent, () -> {
            long id = desk.start(given.report(), given.format(), parameters(given.parameters()));
            return Once.made(202, "report-jobs/" + id, new Made.Id(id));
        });
    }

    @GET
    @Operation(summary = "The caller's own jobs, newest first")
    public List<ReportJob> mine() {
        return desk.mine();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "How far the job is")
    public ReportJob job(@PathParam("id") long id) {
        return desk.job(id);
    }

    @GET
    @Path("{id: \\d{1,18}}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The finished report")
    public Response file(@PathParam("id") long id) {
        var file = desk.file(id);
        return Download.of(file.name(), file.mediaType(), file.content());
    }

    private static Map<String, String> parameters(Sent.About about) {
        var parameters = new HashMap<String, String>();
        if (about != null) {
            parameters.put("office", about.office());
            parameters.put("from", about.from());
            parameters.put("to", about.to());
        }
        return parameters;
    }
}
