package org.fengqiao.api.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses what is announced as too large before reading it, and stops reading what turns out to be. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {
    static final long FORM = 1024L * 1024;
    static final long FILES = 50 * 1024L * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        long most = type != null && type.regionMatches(true, 0, "multipart/", 0, 10) ? FILES : FORM;
        long announced = announced(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        if (request.getHeaderString("Transfer-Encoding") == null) {
            request.setEntityStream(new AnnouncedStream(request.getEntityStream(), announced));
        }
        if (announced > most) {
            if (request.getHeaderString("Expect") == null) {
                LimitedStream.discard(request.getEntityStream());
            }
            throw new TooLarge(most);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
        }
    }

    private static long announced(String length) {
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
