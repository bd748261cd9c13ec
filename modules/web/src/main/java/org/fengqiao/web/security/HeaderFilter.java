package org.fengqiao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.casework.door.FrontDoor;

/** Puts the protective headers on every answer that a page, a resource or an error makes, and keeps redirects at home. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class HeaderFilter extends HttpFilter {
    /**
     * Whoever offers an upgrade, as Java's own client does first, gets the answer in one piece: the server sends a
     * longer one without saying what it is.
     */
    private static final int WHOLE = 2 * 1024 * 1024;

    @Inject
    private FrontDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ProtectiveHeaders.put(request, response, door.client(request).secure());
        if (request.getHeader("Upgrade") != null) {
            response.setBufferSize(WHOLE);
        }
        chain.doFilter(request, new HomewardResponse(door, request, response));
    }
}
