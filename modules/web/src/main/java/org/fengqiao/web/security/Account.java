package org.fengqiao.web.security;

import java.util.List;
import java.util.Set;

/**
 * A person who may sign in: the login, the stored password hash, the groups of the posts held today, whether a code is
 * asked for beside the password, and what has to be done before anything opens.
 */
record Account(String login, String passwordHash, Set<String> groups, boolean coded, List<Unfinished> unfinished) {

    boolean sameAs(Account other) {
        return passwordHash.equals(other.passwordHash) && groups.equals(other.groups);
    }
}
