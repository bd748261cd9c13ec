package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.casework.IdempotencyDesk;
import org.fengqiao.casework.door.FrontDoor;

/** The program at the other end: whose account it uses, from which address, and in which language it reads. */
@RequestScoped
public class Caller {
    @Inject
    HttpServletRequest request;

    @Inject
    FrontDoor door;

    public Optional<String> login() {
        return Optional.ofNullable(request.getRemoteUser());
    }

    /** Under which name the tries of this client are counted. */
    String client() {
        return door.client(request).limit();
    }

    /** Chinese, unless English is what the caller likes best. */
    public Locale locale() {
        boolean english = request.getHeader("Accept-Language") != null
                && Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** Under whose name an Idempotency-Key counts. */
    String account() {
        return login().orElseGet(() -> IdempotencyDesk.stranger(client()));
    }

    String key() {
        return request.getHeader("Idempotency-Key");
    }

    String call() {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
