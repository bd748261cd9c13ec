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
import org.fengqiao.api.body.SendDownBody;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.county.DispatchDesk;
import org.fengqiao.county.DispatchDesk.Down;

/** The county's centre sends several cases down at once. */
@Path("send-downs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class SendDownsResource {
    @Inject
    DispatchDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    Once once;

    @POST
    @Operation(summary = "Sends several cases down, each to a centre, all or none")
    @TakesBody(value = SendDownBody.class, example = Examples.SEND_DOWN)
    @Answers(Made.SentDown.class)
    public Response sendDown(byte[] sent) {
        officer.get();
        var asked = SendDownBody.read(Body.of(sent), this::isOffice);
        var cases = asked.cases().stream()
                .map(down -> new Down(down.number().strip(), down.version(), down.office()))
                .toList();
        return once.answer(sent, () -> Once.reply(200, new Made.SentDown(desk.sendDown(cases, asked.reason()))));
    }

    private boolean isOffice(String code) {
        return directory.offices().find(code).isPresent();
    }
}
