package org.fengqiao.web.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.supervision.AuditDesk;
import org.fengqiao.web.shell.FileDownload;

/** The evidence of one case, for the stand-alone verifier. */
@WebServlet("/staff/inspection/evidence")
public class EvidenceServlet extends HttpServlet {
    @Inject
    private AuditDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = request.getParameter("n");
        FileDownload.answer(
                response,
                () -> new FileDownload(
                        number + ".jsonl",
                        "application/x-ndjson",
                        desk.bundle(number).getBytes(StandardCharsets.UTF_8)));
    }
}
