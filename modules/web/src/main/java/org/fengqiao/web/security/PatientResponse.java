package org.fengqiao.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.fengqiao.casework.Outage;

/** Whoever is told that the house cannot serve at the moment is told when to try again. */
class PatientResponse extends HttpServletResponseWrapper {
    PatientResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int status) {
        tellWhen(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        tellWhen(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        tellWhen(status);
        super.sendError(status, message);
    }

    private void tellWhen(int status) {
        if (status == SC_SERVICE_UNAVAILABLE && !containsHeader("Retry-After")) {
            setHeader("Retry-After", String.valueOf(Outage.RETRY_SECONDS));
        }
    }
}
