package org.fengqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that protect whoever reads an answer; pages with people in them are never stored by anybody. */
final class ProtectiveHeaders {
    /**
     * Scripts are governed by the policy that PrimeFaces adds with its nonce; browsers apply both policies together.
     * Hence no default-src here: it would forbid the nonce.
     */
    private static final String PAGES = "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "object-src 'none'; frame-src 'none'; child-src 'none'; worker-src 'none'; media-src 'self'; "
            + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private ProtectiveHeaders() {}

    static void put(HttpServletRequest request, HttpServletResponse response, boolean secure) {
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
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
