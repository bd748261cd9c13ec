package org.fengqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fengqiao.casework.Outage;
import org.fengqiao.casework.administration.Entrance;
import org.fengqiao.casework.door.FrontDoor;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * The one way in. The log-in page leaves the caller and the groups in the session; programs send HTTP Basic; everybody
 * else is nobody, who sees the public pages only.
 */
@ApplicationScoped
public class StaffMechanism implements HttpAuthenticationMechanism {
    /** Where the log-in page finds how many seconds to wait. */
    public static final String WAIT = "fengqiao.wait";

    /** Where a program tells a code beside its password. */
    static final String CODE = "X-Login-Code";

    @Inject
    private Door door;

    @Inject
    private Seat seat;

    @Inject
    private FrontDoor front;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ProtectiveHeaders.put(request, response, front.client(request).secure());
        try {
            return admit(request, response, context);
        } catch (RuntimeException failure) {
            if (!isPassing(failure)) {
                throw failure;
            }
            return away(request, response);
        }
    }

    /** Nobody can be let in for a while: the database is away, or the clock of this machine is in doubt. */
    private static boolean isPassing(RuntimeException failure) {
        return Outage.isBehind(failure) || failure instanceof Refusal no && no.kind() == Why.Kind.AWAY;
    }

    private AuthenticationStatus admit(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential given) {
            return signIn(given, request, context);
        }
        if (context.getAuthParameters().getCredential() instanceof CodeCredential given) {
            return signIn(given, request, context);
        }
        var where = Whereabouts.of(request);
        var signedIn = seat.taken(request);
        if (where.isApi()) {
            return api(where, signedIn, request, response, context);
        }
        if (signedIn != null) {
            return context.notifyContainerAboutLogin(signedIn.caller(), signedIn.groups());
        }
        return context.isProtected()
                ? toLogin(request, new HomewardResponse(front, request, response))
                : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        seat.leave(request);
        context.cleanClientSubject();
    }

    private AuthenticationStatus signIn(
            UsernamePasswordCredential given, HttpServletRequest request, HttpMessageContext context) {
        seat.forgetHalfway(request);
        var entry = door.enter(given, front.client(request).limit());
        if (entry.needsCode()) {
            seat.takeHalfway(entry.caller(), request);
        }
        return enter(entry, request, context);
    }

    /** The second step: whose password was right, the session knows. */
    private AuthenticationStatus signIn(CodeCredential given, HttpServletRequest request, HttpMessageContext context) {
        var login = seat.halfway(request).map(Halfway::login);
        if (login.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var client = front.client(request).limit();
        return enter(door.confirm(login.get(), given.code(), client, Entrance.Way.PAGE), request, context);
    }

    private AuthenticationStatus enter(Admission entry, HttpServletRequest request, HttpMessageContext context) {
        if (!entry.granted()) {
            request.setAttribute(WAIT, entry.waitSeconds());
            return AuthenticationStatus.SEND_FAILURE;
        }
        seat.take(entry.caller(), request);
        return context.notifyContainerAboutLogin(new CredentialValidationResult(entry.caller(), entry.groups()));
    }

    private AuthenticationStatus api(
            Whereabouts where,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        String basic = request.getHeader("Authorization");
        if (basic != null) {
            return basic(basic, request, response, context);
        }
        boolean fromOwnPage = request.getHeader("X-Requested-With") != null;
        if (signedIn != null && fromOwnPage) {
            return context.notifyContainerAboutLogin(signedIn.caller(), signedIn.groups());
        }
        if (where.isPublicApi()) {
            return context.doNothing();
        }
        DoorProblems.unauthorized(response, !fromOwnPage);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus basic(
            String header, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var given = credential(header);
        var client = front.client(request).limit();
        var entry = given == null ? Admission.REFUSED : door.enterAgain(given, client);
        if (entry.needsCode()) {
            return code(entry.caller(), client, request, response, context);
        }
        return answer(entry, response, context);
    }

    /**
     * A program cannot tell a new code with every call: the one that tells it gets a session, as the log-in page gives
     * one.
     */
    private AuthenticationStatus code(
            String login,
            String client,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        var code = request.getHeader(CODE);
        if (code == null) {
            DoorProblems.codeNeeded(response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        var entry = door.confirm(login, code, client, Entrance.Way.REST);
        if (entry.granted()) {
            seat.take(entry.caller(), request);
        } else if (!entry.shut()) {
            DoorProblems.codeNeeded(response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return answer(entry, response, context);
    }

    private static AuthenticationStatus answer(
            Admission entry, HttpServletResponse response, HttpMessageContext context) {
        if (entry.granted()) {
            return context.notifyContainerAboutLogin(entry.caller(), entry.groups());
        }
        if (entry.shut()) {
            DoorProblems.tooMany(response, entry.waitSeconds());
        } else {
            DoorProblems.unauthorized(response, true);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static UsernamePasswordCredential credential(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        try {
            return new BasicAuthenticationCredential(header.substring(6).trim());
        } catch (RuntimeException notBasic) {
            return null;
        }
    }

    /** Nobody can be recognised while the accounts are out of reach; who was is not thrown out. */
    private static AuthenticationStatus away(HttpServletRequest request, HttpServletResponse response) {
        var answer = new PatientResponse(response);
        if (Whereabouts.of(request).isApi()) {
            DoorProblems.away(answer);
        } else {
            sendError(answer);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static void sendError(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static AuthenticationStatus toLogin(HttpServletRequest request, HttpServletResponse response) {
        String login = request.getContextPath() + "/login";
        if (!"GET".equals(request.getMethod())) {
            return redirect(response, login + "?expired=1");
        }
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return redirect(response, login + "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
    }

    private static AuthenticationStatus redirect(HttpServletResponse response, String page) {
        try {
            response.sendRedirect(page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
