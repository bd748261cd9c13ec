package org.fengqiao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Keeps somebody with something unfinished to the page where it is done; a program is told so. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class UnfinishedFilter extends HttpFilter {
    @Inject
    private transient Accounts accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var where = Whereabouts.of(request);
        boolean inside = where.isStaff() || where.isApi() && !where.isPublicApi();
        var first = inside ? first(request) : Optional.<Unfinished>empty();
        if (first.isEmpty() || first.get().opens(where)) {
            chain.doFilter(request, response);
        } else if (where.isApi()) {
            DoorProblems.unfinished(response, first.get());
        } else {
            response.sendRedirect(request.getContextPath() + first.get().page);
        }
    }

    private Optional<Unfinished> first(HttpServletRequest request) {
        var caller = request.getRemoteUser();
        if (caller == null) {
            return Optional.empty();
        }
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                        && signedIn.caller().equals(caller)
                ? signedIn.unfinished().stream().findFirst()
                : accounts.find(caller)
                        .flatMap(account -> account.unfinished().stream().findFirst());
    }
}
