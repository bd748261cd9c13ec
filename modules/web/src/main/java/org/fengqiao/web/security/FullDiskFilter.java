package org.fengqiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fengqiao.casework.DiskRoom;

/** Takes nothing in while the disk is nearly full: better no answer now than a database that ends in the middle of one. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FullDiskFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(FullDiskFilter.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final DiskRoom room = DiskRoom.ofHouse();
    private final AtomicBoolean shut = new AtomicBoolean();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || hasRoom()) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new PatientResponse(response);
        if (Whereabouts.of(request).isApi()) {
            DoorProblems.away(answer);
        } else {
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** A disk that cannot even be asked is told by readiness; it does not shut the door. */
    private boolean hasRoom() {
        try {
            boolean full = room.isShort();
            if (shut.getAndSet(full) != full) {
                LOG.log(
                        full ? Level.SEVERE : Level.WARNING,
                        "The disk of FENGQIAO_HOME has {0} MB left: {1}",
                        new Object[] {
                            room.megabytesLeft(),
                            full ? "nothing new is taken in until there is room" : "everything is taken in again"
                        });
            }
            return !full;
        } catch (IOException away) {
            return true;
        }
    }
}
