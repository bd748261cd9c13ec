package org.fengqiao.launcher.container;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the answer beside its request, because whoever signs in needs both and CDI knows the request only. */
@WebFilter("/*")
public class KeptAnswer extends HttpFilter {
    private static final String NAME = KeptAnswer.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(NAME, response);
        chain.doFilter(request, response);
    }

    static HttpServletResponse of(HttpServletRequest request) {
        return (HttpServletResponse) request.getAttribute(NAME);
    }
}
