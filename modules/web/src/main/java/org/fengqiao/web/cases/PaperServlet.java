package org.fengqiao.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.casework.AttachmentDesk;
import org.fengqiao.web.shell.FileDownload;

/** Takes a paper out of a case. */
@WebServlet("/staff/cases/paper")
public class PaperServlet extends HttpServlet {
    @Inject
    private AttachmentDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileDownload.answer(response, () -> {
            var paper = desk.take(request.getParameter("n"), Long.parseLong(request.getParameter("id")));
            return new FileDownload(paper.name(), paper.mediaType(), paper.content());
        });
    }
}
