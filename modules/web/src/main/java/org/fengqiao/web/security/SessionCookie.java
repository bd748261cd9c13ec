package org.fengqiao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.fengqiao.casework.door.FrontDoor;

/** Behind TLS the cookie of the session travels over TLS only; the server itself sees nothing but plain HTTP there. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    private FrontDoor door;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().getSessionCookieConfig().setSecure(door.cookiesAreSecure());
    }
}
