package org.fengqiao.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Folders that hold no page: not found, where the container would redirect to whatever host it was asked for. */
@WebServlet({
    "/resources",
    "/resources/fq",
    "/WEB-INF",
    "/WEB-INF/pages",
    "/WEB-INF/tags",
    "/WEB-INF/templates",
    "/WEB-INF/lib/*",
    "/WEB-INF/classes/*",
    "/META-INF/*"
})
public class NoPageServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
