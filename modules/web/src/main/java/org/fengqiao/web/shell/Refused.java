package org.fengqiao.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.model.Why;

/** Which HTTP status each kind of no is: the statuses of the REST contract, for pages too. */
public final class Refused {
    private Refused() {}

    public static int statusOf(Why.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case INVALID -> 422;
            case CONFLICT, NOT_NOW -> HttpServletResponse.SC_CONFLICT;
            case RATE -> 429;
            case AWAY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
