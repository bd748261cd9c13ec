package org.fengqiao.simulator;

import java.util.Locale;
import org.fengqiao.model.office.Role;

/** The accounts everybody may log in by to look around: one per role, and a second set across a border. */
enum DemoAccount {
    COUNTY("", Role.CASEWORKER),
    TOWN("100", Role.CASEWORKER),
    VILLAGE("100204", Role.CASEWORKER),
    DEPARTMENT("100-sfs", Role.CASEWORKER),
    LEADER("", Role.LEADER),
    INSPECTOR("-jw", Role.INSPECTOR),
    ADMIN("", Role.ADMINISTRATOR),
    TOWN2("101", Role.CASEWORKER),
    VILLAGE2("101201", Role.CASEWORKER),
    DEPARTMENT2("101-sfs", Role.CASEWORKER);

    private final String place;
    private final Role role;

    DemoAccount(String place, Role role) {
        this.place = place;
        this.role = role;
    }

    static boolean isOne(String login) {
        for (var account : values()) {
            if (account.login().equals(login)) {
                return true;
            }
        }
        return false;
    }

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    String office(String county) {
        return county + place;
    }

    Role role() {
        return role;
    }
}
