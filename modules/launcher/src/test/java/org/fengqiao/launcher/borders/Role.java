package org.fengqiao.launcher.borders;

import java.util.Locale;

/** Whoever may stand before a door: nobody in particular, or one of the demo accounts. */
enum Role {
    ANONYMOUS,
    VILLAGE,
    TOWN,
    COUNTY,
    DEPARTMENT,
    LEADER,
    INSPECTOR,
    ADMIN,
    VILLAGE2,
    TOWN2,
    DEPARTMENT2,
    SECURITY,
    AUDIT;

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }
}
