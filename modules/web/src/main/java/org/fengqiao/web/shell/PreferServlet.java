package org.fengqiao.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.fengqiao.casework.door.FrontDoor;

/** Keeps a choice in a cookie for a year and goes back to the page; works without JavaScript. */
@WebServlet("/prefer")
public class PreferServlet extends HttpServlet {
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private FrontDoor door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Preference preference : Preference.values()) {
            Optional.ofNullable(request.getParameter(preference.cookie()))
                    .filter(preference::allows)
                    .ifPresent(value -> response.addCookie(cookie(preference, value, door.cookiesAreSecure())));
        }
        response.sendRedirect(LocalPath.orHome(request.getParameter("back"), request.getContextPath()));
    }

    private static Cookie cookie(Preference preference, String value, boolean secure) {
        var cookie = new Cookie(preference.cookie(), value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
