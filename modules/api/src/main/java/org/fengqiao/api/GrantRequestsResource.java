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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.administration.GrantDecision;
import org.fengqiao.casework.administration.GrantDesk;
import org.fengqiao.casework.administration.GrantRequestRow;

/** What a system administrator asks and a security administrator decides. */
@Path("grant-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "house")
public class GrantRequestsResource {
    @Inject
    GrantDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @GET
    @Operation(summary = "What was asked of a second person in the county, the waiting ones first")
    public List<GrantRequestRow> all() {
        officer.get();
        return desk.all();
    }

    @POST
    @Path("{id: \\d{1,18}}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "The second person confirms, and it is done, or declines with a reason; a password that is given out"
                            + " with it stands in this answer alone")
    @TakesBody(value = Sent.Decision.class, example = Examples.DECISION)
    @Answers(GrantDesk.Decided.class)
    public Response decide(@PathParam("id") long id, byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var given = body.as(Sent.Decision.class);
        new BodyFaults(body.faults()).refuse();
        boolean agreed = GrantDecision.CONFIRM.name().equals(given.decision());
        return once.answer(sent, () -> Once.reply(200, desk.decide(id, agreed, given.reason())));
    }
}
