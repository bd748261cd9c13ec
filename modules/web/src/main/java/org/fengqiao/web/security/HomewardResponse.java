package org.fengqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.casework.door.FrontDoor;

/** An answer whose Location stays in this house, whatever host its client claimed to have asked for. */
class HomewardResponse extends PatientResponse {
    private static final String LOCATION = "Location";
    private final FrontDoor door;
    private final HttpServletRequest request;

    HomewardResponse(FrontDoor door, HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.door = door;
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader(LOCATION, location);
        setContentLength(0);
        flushBuffer();
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, LOCATION.equalsIgnoreCase(name) ? door.location(request, value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, LOCATION.equalsIgnoreCase(name) ? door.location(request, value) : value);
    }
}
