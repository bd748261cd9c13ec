package org.fengqiao.launcher;

import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root: root's server runs in a user namespace, where the same account has no powers. */
final class LesserUser {
    private LesserUser() {}

    static List<String> command(List<String> words) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return words;
        }
        var all = new ArrayList<>(List.of("unshare", "-U"));
        all.addAll(words);
        return all;
    }

    static void check() {
        if (Command.run(command(List.of("true"))).code() != 0) {
            throw new CannotStart("PostgreSQL does not run as root and this machine forbids user namespaces;"
                    + " start as an ordinary user, or set FENGQIAO_DB_URL");
        }
    }
}
