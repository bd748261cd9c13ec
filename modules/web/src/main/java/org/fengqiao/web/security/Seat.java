package org.fengqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.fengqiao.casework.account.SignIns;
import org.fengqiao.casework.administration.Entrance;
import org.fengqiao.casework.administration.SignInDesk;
import org.fengqiao.casework.door.FrontDoor;

/** Gives whoever came in a session, looks whether it still stands, and takes it away. */
@ApplicationScoped
class Seat {
    @Inject
    private Accounts accounts;

    @Inject
    private SignInDesk desk;

    @Inject
    private SignIns signIns;

    @Inject
    private FrontDoor front;

    /** A new session under a new id: what a stranger put into the browser before is of no use to them. */
    void take(String caller, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        leave(request);
        var account = accounts.find(caller);
        if (account.isPresent()) {
            var way = Whereabouts.of(request).isApi() ? Entrance.Way.REST : Entrance.Way.PAGE;
            var address = front.client(request).address();
            long number = desk.opened(caller, way, address, request.getHeader("User-Agent"));
            put(request, account.get(), number);
        }
    }

    /** Half a seat, under a new id too: the password was right, the code is still to come. */
    void takeHalfway(String login, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        leave(request);
        accounts.find(login)
                .ifPresent(account -> request.getSession().setAttribute(Halfway.ATTRIBUTE, Halfway.of(account)));
    }

    Optional<Halfway> halfway(HttpServletRequest request) {
        return Halfway.in(request.getSession(false))
                .filter(half ->
                        accounts.find(half.login()).filter(half::isStill).isPresent());
    }

    void forgetHalfway(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Halfway.ATTRIBUTE);
        }
    }

    /** An account that was closed, or whose posts changed, loses or changes its session within half a minute. */
    SignedIn taken(HttpServletRequest request) {
        var session = request.getSession(false);
        var signedIn = of(session);
        if (signedIn == null || isFresh(signedIn) || Whereabouts.of(request).isAsset()) {
            return signedIn;
        }
        var account = accounts.find(signedIn.caller()).filter(signedIn::openedBy);
        if (account.isEmpty() || !desk.stands(signedIn.number())) {
            session.invalidate();
            return null;
        }
        return put(request, account.get(), signedIn.number());
    }

    /** The same session goes on under a new id, after its owner changed the password. */
    void keep(HttpServletRequest request) {
        var signedIn = of(request.getSession(false));
        request.changeSessionId();
        accounts.find(request.getRemoteUser()).ifPresent(account -> put(request, account, signedIn.number()));
    }

    void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        number(request).ifPresent(desk::loggedOut);
        if (session != null) {
            session.removeAttribute(SignedIn.ATTRIBUTE);
            forgetHalfway(request);
        }
    }

    /** Under which number the session of a request is listed. */
    static Optional<Long> number(HttpServletRequest request) {
        return Optional.ofNullable(of(request.getSession(false))).map(SignedIn::number);
    }

    private boolean isFresh(SignedIn signedIn) {
        return !signedIn.needsCheck() && signIns.isQuietSince(signedIn.endings());
    }

    private static SignedIn of(HttpSession session) {
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    private SignedIn put(HttpServletRequest request, Account account, long number) {
        var signedIn = SignedIn.as(account, number, signIns.endings());
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, signedIn);
        return signedIn;
    }
}
