package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.HandOverDesk;

/** All open work of one person goes to a colleague at once. */
@Path("hand-overs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "house")
public class HandOversResource {
    @Inject
    HandOverDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands every open case of from over to a colleague of the same office")
    @TakesBody(value = Sent.HandOver.class, example = Examples.HAND_OVER)
    @Answers(Made.HandedOver.class)
    public Response handOver(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var given = body.as(Sent.HandOver.class);
        demand("from", body.has("from"), body);
        demand("to", body.has("to"), body);
        demand("reason", given.reason() != null && !given.reason().isBlank(), body);
        new BodyFaults(body.faults()).refuse();
        return once.answer(
                sent,
                () -> Once.reply(200, new Made.HandedOver(desk.handOver(given.from(), given.to(), given.reason()))));
    }

    private static void demand(String field, boolean there, Body body) {
        if (!there) {
            body.fault(field, "required");
        }
    }
}
