package org.fengqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the house a request is for, told by its path inside the application. */
record Whereabouts(String path) {
    static Whereabouts of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return new Whereabouts(request.getServletPath() + (rest == null ? "" : rest));
    }

    boolean isApi() {
        return path.equals("/api") || path.startsWith("/api/");
    }

    boolean isPublicApi() {
        return path.startsWith("/api/v1/public/")
                || path.equals("/api/v1/deadlines")
                || path.equals("/api/v1/statutes")
                || path.startsWith("/api/v1/calendar/");
    }

    boolean isStaff() {
        return path.startsWith("/staff/");
    }

    boolean isAsset() {
        return path.startsWith("/jakarta.faces.resource/");
    }
}
