package org.fengqiao.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads everybody to the page where their day starts. The folders of pages are here too: the container would redirect
 * them itself, to whatever host it was asked for.
 */
@WebServlet({
    "/staff/home",
    "/staff",
    "/staff/",
    "/staff/admin",
    "/staff/statutes",
    "/staff/cases",
    "/staff/inspection",
    "/staff/audit",
    "/staff/security",
    "/staff/figures",
    "/staff/intake"
})
public class HomeServlet extends HttpServlet {
    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + me.getHome());
    }
}
