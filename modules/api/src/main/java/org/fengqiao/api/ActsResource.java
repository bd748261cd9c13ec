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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.ActsAnswer;
import org.fengqiao.api.answer.CaseAnswer;
import org.fengqiao.api.answer.DoneAnswer;
import org.fengqiao.api.body.ActBody;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CaseDesk;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.StandingReader;
import org.fengqiao.casework.Visibility;
import org.fengqiao.casework.dossier.ActsReader;
import org.fengqiao.casework.dossier.SheetReader;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.town.WhistleDesk;

/** What can be done with a case, and doing it. */
@Path("cases/{number}/acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class ActsResource {
    @PathParam("number")
    String number;

    @Inject
    ActsReader acts;

    @Inject
    SheetReader sheets;

    @Inject
    StandingReader standings;

    @Inject
    CaseDesk desk;

    @Inject
    WhistleDesk whistles;

    @Inject
    Visibility visibility;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Every act: possible now with its form, or refused with why")
    public ActsAnswer acts() {
        return ActsAnswer.of(acts.of(number, caller.locale()), caller.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Does one act on the version seen; answers with the case")
    @TakesBody(example = Examples.ACT)
    @Answers(DoneAnswer.class)
    public Response perform(byte[] sent) {
        officer.get();
        var asked = ActBody.read(
                Body.of(sent), code -> directory.offices().find(code).isPresent());
        return once.answer(sent, () -> {
            var code = perform(asked);
            return Once.reply(200, new DoneAnswer(seen(), code));
        });
    }

    /** The case, or nothing where the act took it out of the officer's sight: a village sees not what is said against it. */
    private CaseAnswer seen() {
        return visibility.mayStillSee(number)
                ? CaseAnswer.of(sheets.of(number), standings.of(number), caller.locale())
                : null;
    }

    /** The citizen's new code, where the act gives them one. */
    private String perform(ActBody asked) {
        if (asked.whistle() && asked.deed() instanceof Route call) {
            whistles.whistle(number, asked.version(), call.office(), call.part(), call.due());
            return null;
        }
        return desk.done(number, asked.version(), asked.deed()).code();
    }
}
