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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.answer.VerificationAnswer;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.supervision.AuditDesk;
import org.fengqiao.supervision.VerificationSteps;

/** The inspector's proof that the logs are the logs that were written, and that the tables say what follows from them. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditsResource {
    private static final String RUN = "verification-runs/{id: \\d{1,18}}";

    @Inject
    AuditDesk desk;

    @Inject
    VerificationSteps steps;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @POST
    @Path("verifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Verifies the log and the tables of one case, or of those that changed since the last verification"
                            + " that found nothing, which since names; of all where it names none")
    @TakesBody(value = Sent.Verification.class, example = Examples.VERIFICATION)
    @Answers(VerificationAnswer.class)
    public Response verify(byte[] sent) {
        var body = Body.of(sent);
        var number =
                Optional.ofNullable(body.as(Sent.Verification.class).number()).map(String::strip);
        new BodyFaults(body.faults()).refuse();
        return once.answer(sent, () -> Once.reply(200, VerificationAnswer.of(desk.verify(number), caller.locale())));
    }

    @POST
    @Path("verification-runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins to verify every case of the county; one that is under way goes on and is answered")
    @TakesBody(Sent.Nothing.class)
    @Answers(value = Made.Id.class, status = 202)
    public Response start(byte[] sent) {
        officer.get();
        Body.of(sent);
        var answer = once.answer(sent, () -> {
            long id = desk.begin();
            return Once.made(202, "audit/verification-runs/" + id, new Made.Id(id));
        });
        steps.now();
        return answer;
    }

    @GET
    @Path("verification-runs")
    @Operation(summary = "The verifications of the county, the latest first")
    public List<VerificationAnswer.Run> runs() {
        return desk.runs().stream().map(VerificationAnswer.Run::of).toList();
    }

    @GET
    @Path(RUN)
    @Operation(summary = "How far a verification is")
    public VerificationAnswer.Run run(@PathParam("id") long id) {
        return VerificationAnswer.Run.of(desk.run(id));
    }

    @GET
    @Path(RUN + "/findings")
    @Operation(summary = "What a verification has found so far: the first thousand places, by table, row and field")
    public VerificationAnswer.Found findings(@PathParam("id") long id) {
        return VerificationAnswer.Found.of(desk.faults(id), desk.differences(id), caller.locale());
    }
}
