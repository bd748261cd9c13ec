package org.fengqiao.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the protective headers on every answer; pages with people in them are never stored by anybody. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class HeaderFilter extends HttpFilter {
    /**
     * Scripts are governed by the policy that PrimeFaces adds with its nonce; browsers apply both policies together.
     * Hence no default-src here: it would forbid the nonce.
     */
    private static final String PAGES = "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "object-src 'none'; frame-src 'none'; child-src 'none'; worker-src 'none'; media-src 'self'; "
            + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /**
     * Whoever offers an upgrade, as Java's own client does first, gets the answer in one piece: the server sends a
     * longer one without saying what it is.
     */
    private static final int WHOLE = 2 * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var where = Whereabouts.of(request);
        response.setHeader("Content-Security-Policy", where.isApi() ? DATA : PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!where.isAsset()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getHeader("Upgrade") != null) {
            response.setBufferSize(WHOLE);
        }
        chain.doFilter(request, response);
    }
}
