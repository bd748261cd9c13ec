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
import org.fengqiao.api.answer.ChangesAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.answer.ProposalAnswer;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.statute.Projecting;
import org.fengqiao.casework.statute.StatuteDesk;

/**
 * The way of a statute pack's version into use: an administrator proposes and publishes, somebody of the county's
 * centre co-approves, and everybody is told before what would change.
 */
@Path("statutes/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "law")
public class StatutesResource {
    private static final String ID = "{id: \\d{1,18}}";

    @Inject
    StatuteDesk desk;

    @Inject
    Projecting projecting;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Proposes a version of a pack; text is its YAML. 422 names every fault, and nothing is stored")
    @TakesBody(value = Sent.Proposal.class, example = Examples.PROPOSAL)
    @Answers(value = Made.Id.class, status = 201)
    public Response propose(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var given = body.as(Sent.Proposal.class);
        new BodyFaults(body.faults()).refuse();
        return once.answer(sent, () -> {
            long id = desk.propose(given.text(), given.reason());
            return Once.made(201, "statutes/proposals/" + id, new Made.Id(id));
        });
    }

    @GET
    @Operation(summary = "The versions that were proposed, the latest first")
    public List<ProposalAnswer> proposals() {
        return desk.all().stream()
                .map(version -> ProposalAnswer.of(version, caller.locale()))
                .toList();
    }

    @GET
    @Path(ID)
    @Operation(summary = "A version with its text, and how far the open clocks are that it takes")
    public ProposalAnswer.WithText proposal(@PathParam("id") long id) {
        return shape(id);
    }

    @GET
    @Path(ID + "/changes")
    @Operation(
            summary = "What publishing it would change in open clocks, or has changed; items are null for those who"
                    + " see counts alone")
    public ChangesAnswer changes(@PathParam("id") long id) {
        return ChangesAnswer.of(desk.changes(id), caller.locale());
    }

    @POST
    @Path(ID + "/approval")
    @Operation(summary = "Co-approves it: staff or leaders of the county's centre, never who proposed it")
    @TakesBody(Sent.Nothing.class)
    @Answers(ProposalAnswer.WithText.class)
    public Response approve(@PathParam("id") long id, byte[] sent) {
        officer.get();
        Body.of(sent);
        return done(sent, id, () -> desk.approve(id));
    }

    @POST
    @Path(ID + "/rejection")
    @Operation(summary = "Rejects a version that is not published; reason")
    @TakesBody(value = Sent.Reason.class, example = Examples.REASON)
    @Answers(ProposalAnswer.WithText.class)
    public Response reject(@PathParam("id") long id, byte[] sent) {
        officer.get();
        var reason = reason(sent);
        return done(sent, id, () -> desk.reject(id, reason));
    }

    @POST
    @Path(ID + "/publication")
    @Operation(summary = "Publishes a co-approved version; the open clocks it takes are worked out anew")
    @TakesBody(Sent.Nothing.class)
    @Answers(ProposalAnswer.WithText.class)
    public Response publish(@PathParam("id") long id, byte[] sent) {
        officer.get();
        Body.of(sent);
        return projected(done(sent, id, () -> desk.publish(id)));
    }

    @POST
    @Path(ID + "/rollback")
    @Operation(summary = "Takes the pack's latest version back; its open clocks return to the version before; reason")
    @TakesBody(value = Sent.Reason.class, example = Examples.REASON)
    @Answers(ProposalAnswer.WithText.class)
    public Response rollBack(@PathParam("id") long id, byte[] sent) {
        officer.get();
        var reason = reason(sent);
        return projected(done(sent, id, () -> desk.rollBack(id, reason)));
    }

    private Response done(byte[] sent, long id, Runnable act) {
        return once.answer(sent, () -> {
            act.run();
            return Once.reply(200, shape(id));
        });
    }

    /** The clocks follow once the answer is certain, so that what is told cannot be undone any more. */
    private Response projected(Response answer) {
        projecting.now();
        return answer;
    }

    private ProposalAnswer.WithText shape(long id) {
        return ProposalAnswer.WithText.of(desk.get(id), desk.projection(id), caller.locale());
    }

    private static String reason(byte[] sent) {
        var body = Body.of(sent);
        var reason = body.as(Sent.Reason.class).reason();
        new BodyFaults(body.faults()).refuse();
        return reason;
    }
}
