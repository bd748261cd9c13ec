package org.fengqiao.web.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/** Somebody at the log-in page whose password was right and whose code is still to come. They may do nothing yet. */
record Halfway(String login, int password, long at) implements Serializable {
    static final String ATTRIBUTE = "fengqiao.halfway";
    private static final long LONGEST = Duration.ofMinutes(5).toMillis();

    static Halfway of(Account account) {
        return new Halfway(account.login(), account.passwordHash().hashCode(), System.currentTimeMillis());
    }

    static Optional<Halfway> in(HttpSession session) {
        return Optional.ofNullable(session)
                .map(known -> known.getAttribute(ATTRIBUTE))
                .filter(Halfway.class::isInstance)
                .map(Halfway.class::cast)
                .filter(Halfway::isFresh);
    }

    /** Nobody comes back to a half-open door an hour later, or after the password was changed. */
    boolean isStill(Account account) {
        return password == account.passwordHash().hashCode() && isFresh();
    }

    private boolean isFresh() {
        return System.currentTimeMillis() - at < LONGEST;
    }
}
