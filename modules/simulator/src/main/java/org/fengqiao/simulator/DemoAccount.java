package org.fengqiao.simulator;

import java.util.Arrays;
import java.util.Locale;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;

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
    DEPARTMENT2("101-sfs", Role.CASEWORKER),
    SECURITY("", Role.SECURITY),
    AUDIT("", Role.AUDIT);

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

    /**
     * Whoever looks around may log in as a head, because heads decide on more time, in every town and beside every
     * account; as somebody of the government, because it decides reviews; and of the petition office, which keeps what
     * organs outside decide.
     */
    static boolean isKnown(Employee person) {
        var office = person.office();
        if (office.kind() == OfficeKind.GOVERNMENT || office.is(OfficeFunction.PETITION_OFFICE)) {
            return person.role() == Role.LEADER || person.login().endsWith("-1");
        }
        boolean shown = office.isCentre() && office.tier() == Tier.TOWN
                || Arrays.stream(values())
                        .anyMatch(a -> a.office(office.county()).equals(office.code()));
        return person.role() == Role.LEADER && shown || isOne(person.login());
    }

    /** They came last, and the others keep the numbers they always had. */
    boolean cameLast() {
        return this == SECURITY || this == AUDIT;
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
