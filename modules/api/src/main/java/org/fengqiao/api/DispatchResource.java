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
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.DispatchBody;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.StandingReader;
import org.fengqiao.casework.dossier.SheetReader;
import org.fengqiao.county.DispatchDesk;
import org.fengqiao.county.DispatchDesk.Part;

/** The county's centre gives several offices a part of a case each. */
@Path("cases/{number}/dispatch")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "case")
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
    @Operation(summary = "Gives each of several offices a part of the case, all or none; answers with the case")
    @TakesBody(value = DispatchBody.class, example = Examples.DISPATCH)
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

    private boolean isOffice(String code) {
        return directory.offices().find(code).isPresent();
    }
}
