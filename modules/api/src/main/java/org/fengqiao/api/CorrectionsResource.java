package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.CorrectionAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.correction.CorrectedRule;
import org.fengqiao.casework.correction.CorrectionDesk;
import org.fengqiao.casework.correction.CorrectionSteps;
import org.fengqiao.casework.correction.UnansweredAppeals;

/** Clocks that never bound become void, and wrong charges are put right: begun by an administrator, followed by many. */
@Path("corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "law")
public class CorrectionsResource {
    private static final String ID = "{id: \\d{1,18}}";

    @Inject
    CorrectionDesk desk;

    @Inject
    CorrectionSteps steps;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins a run through the county's cases; one that is under way already goes on and is answered")
    @TakesBody(value = Sent.Reason.class, example = Examples.REASON)
    @Answers(value = Made.Id.class, status = 202)
    public Response start(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var given = body.as(Sent.Reason.class);
        new BodyFaults(body.faults()).refuse();
        var answer = once.answer(sent, () -> {
            long id = desk.start(given.reason());
            return Once.made(202, "corrections/" + id, new Made.Id(id));
        });
        steps.now();
        return answer;
    }

    @GET
    @Operation(summary = "The runs, the latest first")
    public List<CorrectionAnswer> runs() {
        return desk.all().stream().map(CorrectionAnswer::of).toList();
    }

    @GET
    @Path(ID)
    @Operation(summary = "How far a run is, and what it has corrected so far")
    public CorrectionAnswer run(@PathParam("id") long id) {
        return CorrectionAnswer.of(desk.get(id));
    }

    @GET
    @Path(ID + "/table")
    @Operation(
            summary =
                    "The figures before and after, by rule and office, where the run changed any: counts, and no case."
                            + " before = after + voided + away - toward")
    public List<CorrectedRule> table(@PathParam("id") long id) {
        return desk.table(id);
    }

    @GET
    @Path("unanswered-appeals")
    @Operation(
            summary =
                    "Appeals that ended by a settlement or by an answer of an office that is no organ. They are listed for"
                            + " people to look at; nothing opens them again by itself")
    public CorrectionAnswer.Unanswered unanswered(@QueryParam("after") String after) {
        return CorrectionAnswer.Unanswered.of(desk.unanswered(after), UnansweredAppeals.PAGE);
    }
}
