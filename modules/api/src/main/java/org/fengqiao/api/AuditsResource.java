package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.VerificationAnswer;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.supervision.AuditDesk;

/** The inspector's proof that the logs are the logs that were written. */
@Path("audit/verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditsResource {
    @Inject
    AuditDesk desk;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Verifies the log of one case, or of all")
    @TakesBody(value = Sent.Verification.class, example = Examples.VERIFICATION)
    @Answers(VerificationAnswer.class)
    public Response verify(byte[] sent) {
        var body = Body.of(sent);
        var number =
                Optional.ofNullable(body.as(Sent.Verification.class).number()).map(String::strip);
        new BodyFaults(body.faults()).refuse();
        return once.answer(sent, () -> Once.reply(200, VerificationAnswer.of(desk.verify(number), caller.locale())));
    }
}
