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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.Faults;
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
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = Examples.REPORT))
    public Response order(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var report = body.text("report");
        var format = body.text("format");
        var parameters = parameters(body.object("parameters"));
        new Faults(body.faults()).refuse();
        return once.answer(sent, () -> {
            long id = desk.start(report, format, parameters);
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

    private static Map<String, String> parameters(Body given) {
        var parameters = new HashMap<String, String>();
        for (var name : new String[] {"office", "from", "to"}) {
            parameters.put(name, given == null ? null : given.text(name));
        }
        return parameters;
    }
}
