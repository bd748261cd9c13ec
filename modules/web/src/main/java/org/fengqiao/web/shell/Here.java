package org.fengqiao.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Which page this is: for marking it in the navigation and for coming back to it. */
@Named
@RequestScoped
public class Here {
    @Inject
    private HttpServletRequest request;

    /** The page with its query, as a path of this house; after a failure there is nothing to come back to. */
    public String getPath() {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null || !"GET".equals(request.getMethod())) {
            return "GET".equals(request.getMethod()) ? request.getContextPath() + "/" : request.getRequestURI();
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The value of {@code aria-current}: "page" here, nothing elsewhere. */
    public String at(String start) {
        return request.getRequestURI().startsWith(request.getContextPath() + start) ? "page" : null;
    }
}
