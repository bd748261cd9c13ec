package org.fengqiao.web.security;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Who sits behind a session, and under which number it is listed. It is an attribute, so that it moves to another node
 * together with the session.
 */
record SignedIn(
        String caller,
        Set<String> groups,
        int password,
        List<Unfinished> unfinished,
        long number,
        long endings,
        long checkedAt)
        implements Serializable {
    static final String ATTRIBUTE = "fengqiao.signedIn";
    private static final long TRUSTED_FOR = 30_000;

    static SignedIn as(Account account, long number, long endings) {
        return new SignedIn(
                account.login(),
                account.groups(),
                account.passwordHash().hashCode(),
                account.unfinished(),
                number,
                endings,
                System.currentTimeMillis());
    }

    /** A changed password ends the sessions that were opened with the old one. */
    boolean openedBy(Account account) {
        return password == account.passwordHash().hashCode();
    }

    boolean needsCheck() {
        return System.currentTimeMillis() - checkedAt > TRUSTED_FOR;
    }
}
