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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.AccountAnswer;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.administration.AccountDesk;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * One's own account. Nothing here is kept for an Idempotency-Key: a secret is told once, a code counts once, and a
 * session ends once.
 */
@Path("me/account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "house")
public class AccountResource {
    private static final String ID = "[1-9]\\d{0,17}";

    @Inject
    AccountDesk desk;

    @Inject
    CurrentOfficer officer;

    @GET
    @Operation(summary = "My log-in codes, where my account is logged in, and the latest log-ins, also the failed ones")
    public AccountAnswer account() {
        officer.get();
        return new AccountAnswer(desk.codes(), desk.sessions(), desk.logIns());
    }

    @POST
    @Path("codes")
    @Operation(summary = "A new secret for an authenticator app (TOTP); nothing is asked for until it is confirmed")
    @TakesBody(Sent.Nothing.class)
    public AccountDesk.Offer begin() {
        officer.get();
        return desk.begin();
    }

    @POST
    @Path("codes/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The app's first code; from now on each log-in needs one, over REST in the header X-Login-Code of"
                    + " one call, which gets a session")
    @TakesBody(value = Sent.LoginCode.class, example = Examples.LOGIN_CODE)
    public AccountAnswer.Recovery confirm(byte[] sent) {
        officer.get();
        var recovery = desk.turnOn(code(sent)).orElseThrow(AccountResource::wrong);
        return new AccountAnswer.Recovery(recovery);
    }

    @POST
    @Path("codes/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks for no codes any more; takes a code or a recovery code")
    @TakesBody(value = Sent.LoginCode.class, example = Examples.LOGIN_CODE)
    public AccountDesk.Codes end(byte[] sent) {
        officer.get();
        if (!desk.turnOff(code(sent))) {
            throw wrong();
        }
        return desk.codes();
    }

    @POST
    @Path("sessions/{id}/end")
    @Operation(summary = "Ends one of my sessions; answers those that go on")
    @TakesBody(Sent.Nothing.class)
    public List<AccountDesk.SessionRow> endSession(@PathParam("id") String id) {
        officer.get();
        if (!id.matches(ID)) {
            throw new Refusal(Why.UNKNOWN_THING, id);
        }
        desk.endSession(Long.parseLong(id));
        return desk.sessions();
    }

    private static String code(byte[] sent) {
        var body = Body.of(sent);
        var code = body.as(Sent.LoginCode.class).code();
        new BodyFaults(body.faults()).refuse();
        return code;
    }

    private static Refusal wrong() {
        return Refusal.of(List.of(new FieldFault("code", "login-code")));
    }
}
