package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.CaseAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.DispatchBody;
import org.fengqiao.api.body.SendDownBody;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.Takes;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.StandingReader;
import org.fengqiao.casework.dossier.SheetReader;
import org.fengqiao.county.DispatchDesk;
import org.fengqiao.county.DispatchDesk.Down;
import org.fengqiao.county.DispatchDesk.Part;

/** What the county's centre sends out at once: parts of a case to several offices, and several cases down. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class DispatchResource {
    @Inject
    DispatchDesk desk;

    @Inject
    SheetReader reader;

    @Inject
    StandingReader standings;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @POST
    @Path("cases/{number}/dispatch")
    @Operation(summary = "Gives each of several offices a part of the case, all or none; answers with the case")
    @Takes(value = DispatchBody.class, example = Examples.DISPATCH)
    @Answers(CaseAnswer.class)
    public Response dispatch(@PathParam("number") String number, byte[] sent) {
        officer.get();
        var asked = DispatchBody.read(Body.of(sent), this::isOffice);
        var parts = asked.tasks().stream()
                .map(task -> new Part(task.office(), task.part(), task.due()))
                .toList();
        return once.answer(sent, () -> {
            desk.dispatch(number, asked.version(), parts);
            return Once.reply(200, CaseAnswer.of(reader.of(number), standings.of(number), caller.locale()));
        });
    }

    @POST
    @Path("send-downs")
    @Operation(summary = "Sends several cases down, each to a centre, all or none")
    @Takes(value = SendDownBody.class, example = Examples.SEND_DOWN)
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
