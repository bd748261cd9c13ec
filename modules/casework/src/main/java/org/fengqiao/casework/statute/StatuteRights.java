package org.fengqiao.casework.statute;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;

/** Who may do what with packs and calendars: administrators propose and publish, the county's centre co-approves. */
public final class StatuteRights {
    private StatuteRights() {}

    static void demandAdministrator(Officer officer) {
        if (!officer.is(Role.ADMINISTRATOR)) {
            throw refusal(officer, "statute.maintain");
        }
    }

    static void demandCountyCentre(Officer officer) {
        if (!isOfCountyCentre(officer)) {
            throw refusal(officer, "statute.approve");
        }
    }

    static void demandReader(Officer officer) {
        if (!isReader(officer)) {
            throw refusal(officer, "statute.read");
        }
    }

    public static boolean isReader(Officer officer) {
        return officer.is(Role.ADMINISTRATOR) || officer.is(Role.INSPECTOR) || isOfCountyCentre(officer);
    }

    /** Administrators see counts; whoever answers for the cases sees which they are. */
    static boolean maySeeCases(Officer officer) {
        return officer.is(Role.INSPECTOR) || isOfCountyCentre(officer);
    }

    public static boolean isOfCountyCentre(Officer officer) {
        var office = officer.office();
        boolean staff = officer.is(Role.CASEWORKER) || officer.is(Role.LEADER);
        return staff && office.kind() == OfficeKind.CENTRE && office.tier() == Tier.COUNTY;
    }

    private static Refusal refusal(Officer officer, String what) {
        return new Refusal(
                Why.NO_POWER, officer.office().name(), Words.chinese().say(what));
    }
}
