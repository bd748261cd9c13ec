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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.FollowedAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.FilingBody;
import org.fengqiao.api.body.GivenBody;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CitizenDesk;
import org.fengqiao.casework.CitizenReader;
import org.fengqiao.model.casefile.Acts;

/** The citizen's own door: file, and with the code follow, rate, withdraw and ask for review. No account is needed. */
@Path("public/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@SecurityRequirements
public class PublicCasesResource {
    @Inject
    Registering registering;

    @Inject
    CitizenDesk desk;

    @Inject
    CitizenReader reader;

    @Inject
    Visitor visitor;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @POST
    @Operation(summary = "A citizen files a matter and gets its number and the code to follow it by")
    @TakesBody(value = FilingBody.class, example = Examples.FILING)
    @Answers(value = Made.Filed.class, status = 201)
    public Response file(byte[] sent) {
        visitor.files();
        var body = Body.of(sent);
        return once.answer(sent, () -> {
            var filed = registering.byCitizen(body);
            return Once.made(201, "public/cases/" + filed.code(), new Made.Filed(filed.number(), filed.code()));
        });
    }

    @GET
    @Path("{code}")
    @Operation(summary = "The steps so far, who has the case, and what comes next")
    public FollowedAnswer follow(@PathParam("code") String code) {
        visitor.follows(code);
        return followed(code);
    }

    @POST
    @Path("{code}/rating")
    @Operation(summary = "The citizen's rating of how the matter was handled")
    @TakesBody(act = "RATE", example = Examples.RATING)
    @Answers(FollowedAnswer.class)
    public Response rate(@PathParam("code") String code, byte[] sent) {
        return act(code, "rating", sent);
    }

    @POST
    @Path("{code}/withdrawal")
    @Operation(summary = "Withdraws the matter; only its citizen can")
    @TakesBody(act = "WITHDRAW", example = Examples.WITHDRAWAL)
    @Answers(FollowedAnswer.class)
    public Response withdraw(@PathParam("code") String code, byte[] sent) {
        return act(code, "withdrawal", sent);
    }

    @POST
    @Path("{code}/review-requests")
    @Operation(summary = "Asks for review of the answer, or for re-examination of the review")
    @TakesBody(act = "REQUEST_REVIEW", example = Examples.REVIEW_REQUEST)
    @Answers(FollowedAnswer.class)
    public Response requestReview(@PathParam("code") String code, byte[] sent) {
        return act(code, "review-requests", sent);
    }

    @POST
    @Path("{code}/supplements")
    @Operation(summary = "Sends what the office has asked its citizen for")
    @TakesBody(act = "RECEIVED_SUPPLEMENT", example = Examples.SUPPLEMENT)
    @Answers(FollowedAnswer.class)
    public Response supplement(@PathParam("code") String code, byte[] sent) {
        return act(code, "supplements", sent);
    }

    @POST
    @Path("{code}/written-reply")
    @Operation(summary = "Asks for the written answer to a matter that ended by a spoken reply or an agreement")
    @TakesBody(act = "ASK_WRITTEN", example = Examples.WITHDRAWAL)
    @Answers(FollowedAnswer.class)
    public Response askWritten(@PathParam("code") String code, byte[] sent) {
        return act(code, "written-reply", sent);
    }

    @POST
    @Path("{code}/conversion")
    @Operation(summary = "Takes the matter from the simplified track to the ordinary one")
    @TakesBody(act = "CONVERT", example = Examples.WITHDRAWAL)
    @Answers(FollowedAnswer.class)
    public Response convert(@PathParam("code") String code, byte[] sent) {
        return act(code, "conversion", sent);
    }

    @POST
    @Path("{code}/appeal")
    @Operation(summary = "Makes a request for advice an appeal, from the same receipt")
    @TakesBody(act = "MAKE_APPEAL", example = Examples.WITHDRAWAL)
    @Answers(FollowedAnswer.class)
    public Response makeAppeal(@PathParam("code") String code, byte[] sent) {
        return act(code, "appeal", sent);
    }

    private Response act(String code, String door, byte[] sent) {
        var act = Acts.atDoor(door).orElseThrow();
        visitor.follows(code);
        var body = Body.of(sent);
        var given = GivenBody.ofCitizen(act, body);
        new BodyFaults(body.faults()).and(() -> act.deed(given)).refuse();
        return once.answer(sent, () -> {
            desk.perform(code, act, given);
            return Once.reply(200, followed(code));
        });
    }

    private FollowedAnswer followed(String code) {
        return FollowedAnswer.of(reader.follow(code), caller.locale());
    }
}
