package org.fengqiao.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.fengqiao.web.shell.PageWords;

/** Answers a program at the door in the form of RFC 9457, before any resource is reached. */
final class DoorProblems {
    private DoorProblems() {}

    static void unauthorized(HttpServletResponse response, boolean challenge) {
        if (challenge) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"fengqiao\", charset=\"UTF-8\"");
        }
        write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "unauthorized",
                PageWords.in(Locale.SIMPLIFIED_CHINESE, "problem.unauthorized"));
    }

    /** The password was right, and the account wants a code beside it. */
    static void codeNeeded(HttpServletResponse response) {
        write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "code-needed",
                PageWords.in(Locale.SIMPLIFIED_CHINESE, "problem.codeNeeded"));
    }

    static void tooMany(HttpServletResponse response, long seconds) {
        response.setHeader("Retry-After", Long.toString(seconds));
        write(response, 429, "too-many", PageWords.in(Locale.SIMPLIFIED_CHINESE, "problem.tooMany", seconds));
    }

    /** Who it is, is known; nothing opens until something is done. */
    static void unfinished(HttpServletResponse response, Unfinished first) {
        write(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                first.problem,
                PageWords.in(Locale.SIMPLIFIED_CHINESE, first.words, first.page));
    }

    static void away(HttpServletResponse response) {
        write(response, 503, "away", PageWords.in(Locale.SIMPLIFIED_CHINESE, "failure.503.text"));
    }

    private static void write(HttpServletResponse response, int status, String type, String detail) {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var body = "{\"type\":\"urn:fengqiao:%s\",\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
                .formatted(type, status, detail, detail)
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
