package org.fengqiao.casework;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/**
 * Which cases an officer may see, as a condition on {@code casefile c} with one parameter: those their own office or
 * one below registered, held or was assigned, unless the matter complains of that very office; inspectors see the whole county; administrators see no case.
 */
public record Sight(String condition, String parameter) {
    public static Sight of(Officer officer) {
        return switch (officer.role()) {
            case ADMINISTRATOR, SECURITY, AUDIT -> throw new Refusal(
                    Why.NO_POWER, officer.office().name(), "");
            case INSPECTOR -> new Sight("c.county = ?", officer.office().county());
            case CASEWORKER, LEADER -> new Sight(
                    "exists (select 1 from case_scope v where v.case_id = c.id and v.office = ?"
                            + " and v.office is distinct from c.complained_of)",
                    officer.office().code());
        };
    }

    /** Inspectors never see personal data unmasked. */
    public static boolean mayReveal(Officer officer) {
        return officer.is(Role.CASEWORKER) || officer.is(Role.LEADER);
    }
}
