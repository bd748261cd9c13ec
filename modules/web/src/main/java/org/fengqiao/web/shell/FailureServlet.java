package org.fengqiao.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fengqiao.casework.Outage;

/**
 * Answers whatever went wrong: a program gets problem+json, a person a page in plain words. What happened goes to the
 * log under a number that the page shows; no stack trace ever leaves the house.
 */
@WebServlet("/failure")
public class FailureServlet extends HttpServlet {
    /** As in web.xml. */
    private static final long LARGEST_UPLOAD = 64L * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(FailureServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var failure = Failure.of(request);
        if (failure.away()) {
            LOG.log(Level.WARNING, "Cannot serve " + failure.path() + ": " + failure.cause());
        } else if (failure.unforeseen()) {
            LOG.log(Level.SEVERE, "Failure " + failure.reference() + " at " + failure.path(), failure.cause());
        }
        response.setStatus(failure.status());
        if (failure.path().startsWith(request.getContextPath() + "/api/")) {
            failure.asProblem(response);
        } else {
            request.setAttribute("failure", failure);
            request.getRequestDispatcher("/WEB-INF/pages/failure.xhtml").forward(new Bare(request), response);
        }
    }

    /** What the container tells about a failure, reduced to what may be shown. */
    public record Failure(int status, String path, String reference, Throwable cause, boolean form) {
        static Failure of(HttpServletRequest request) {
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            return new Failure(
                    status == null
                            ? HttpServletResponse.SC_NOT_FOUND
                            : isUpload(cause) ? statusOfUpload(request) : statusOf(status, cause),
                    path == null ? request.getRequestURI() : path,
                    UUID.randomUUID().toString().substring(0, 8),
                    cause,
                    request.getAttribute(FormGuard.REFUSED) != null);
        }

        /** The container refuses an upload that is too large with an exception of its own, not with a status. */
        private static boolean isUpload(Throwable cause) {
            for (var each = cause; each != null; each = each.getCause()) {
                if (String.valueOf(each.getMessage()).contains("multipart")) {
                    return true;
                }
            }
            return false;
        }

        private static int statusOf(int status, Throwable cause) {
            return cause != null && Outage.isBehind(cause) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status;
        }

        private static int statusOfUpload(HttpServletRequest request) {
            long size = request.getContentLengthLong();
            return size < 0 || size > LARGEST_UPLOAD ? 413 : HttpServletResponse.SC_BAD_REQUEST;
        }

        boolean away() {
            return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }

        boolean unforeseen() {
            return status >= 500 && !away();
        }

        public String getWords() {
            if (form) {
                return "failure.form";
            }
            return switch (status) {
                case 400, 401, 403, 404, 405, 413, 429, 503 -> "failure." + status;
                default -> status < 500 ? "failure.400" : "failure.500";
            };
        }

        public int getStatus() {
            return status;
        }

        public String getReference() {
            return unforeseen() ? reference : null;
        }

        void asProblem(HttpServletResponse response) throws IOException {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            String title = PageWords.in(java.util.Locale.SIMPLIFIED_CHINESE, getWords() + ".title");
            response.getWriter()
                    .write("{\"type\":\"urn:fengqiao:%s\",\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"%s}"
                            .formatted(
                                    away() ? "away" : "failure",
                                    status,
                                    title,
                                    PageWords.in(java.util.Locale.SIMPLIFIED_CHINESE, getWords() + ".text"),
                                    unforeseen() ? ",\"reference\":\"" + reference + "\"" : ""));
        }
    }
}
