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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.Faults;
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
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = Examples.HAND_OVER))
    public Response handOver(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var from = required("from", body);
        var to = required("to", body);
        var reason = body.text("reason");
        if (reason == null || reason.isBlank()) {
            body.fault("reason", "required");
        }
        new Faults(body.faults()).refuse();
        return once.answer(sent, () -> Once.reply(200, new Made.HandedOver(desk.handOver(from, to, reason))));
    }

    private static Long required(String field, Body body) {
        if (!body.has(field)) {
            body.fault(field, "required");
        }
        return body.id(field);
    }
}
