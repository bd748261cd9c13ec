package org.fengqiao.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fengqiao.casework.AttachmentDesk;
import org.fengqiao.model.Refusal;
import org.fengqiao.web.shell.Refused;

/** Takes a paper out of a case, always as a download: what somebody uploaded never runs in this house's name. */
@WebServlet("/staff/cases/paper")
public class PaperServlet extends HttpServlet {
    @Inject
    private AttachmentDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var paper = desk.take(request.getParameter("n"), Long.parseLong(request.getParameter("id")));
            response.setContentType(paper.mediaType());
            response.setHeader("Content-Disposition", disposition(paper.name()));
            response.getOutputStream().write(paper.content());
        } catch (Refusal refusal) {
            response.sendError(Refused.statusOf(refusal.kind()));
        } catch (NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String disposition(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
