package org.fengqiao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.casework.door.FrontDoor;

/** What the server tells about itself is for its monitors; the contract is for everybody, unless its operator closes it. */
@WebFilter(urlPatterns = {"/metrics", "/metrics/*", "/openapi", "/openapi/*"})
public class MonitorFilter extends HttpFilter {
    @Inject
    private FrontDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean contract = Whereabouts.of(request).path().startsWith("/openapi");
        if (contract ? door.showsContract() : door.isMonitor(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
