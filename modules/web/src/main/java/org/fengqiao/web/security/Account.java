package org.fengqiao.web.security;

import java.util.List;
import java.util.Set;

/** A person who may sign in: the login, the stored password hash and the groups of the posts held today. */
record Account(String login, String passwordHash, Set<String> groups, List<Unfinished> unfinished) {

    boolean sameAs(Account other) {
        return passwordHash.equals(other.passwordHash) && groups.equals(other.groups);
    }
}
