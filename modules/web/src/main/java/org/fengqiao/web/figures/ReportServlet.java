package org.fengqiao.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.reports.job.ReportDesk;
import org.fengqiao.web.shell.FileDownload;

/** Hands a finished report over. */
@WebServlet("/staff/figures/report")
public class ReportServlet extends HttpServlet {
    @Inject
    private ReportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileDownload.answer(response, () -> {
            var file = desk.file(Long.parseLong(request.getParameter("id")));
            return new FileDownload(file.name(), file.mediaType(), file.content());
        });
    }
}
