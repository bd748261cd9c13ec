package org.fengqiao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.casework.administration.Entrance;
import org.fengqiao.casework.door.FrontDoor;

/** Tells the desks by which way a request came, so that the log can say it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EntranceFilter extends HttpFilter {
    @Inject
    private transient Entrance entrance;

    @Inject
    private transient FrontDoor house;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var way = Whereabouts.of(request).isApi() ? Entrance.Way.REST : Entrance.Way.PAGE;
        entrance.came(way, house.client(request).address());
        Seat.number(request).ifPresent(entrance::sits);
        chain.doFilter(request, response);
    }
}
