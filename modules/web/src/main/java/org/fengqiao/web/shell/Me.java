package org.fengqiao.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;

/** Who is at the desk, for the top bar and for leaving out what the post does not have. The desks decide, not this. */
@Named
@RequestScoped
public class Me {
    @Inject
    private CurrentOfficer current;

    @Inject
    private Say say;

    private Officer officer;

    public Officer officer() {
        if (officer == null) {
            officer = current.get();
        }
        return officer;
    }

    public String getName() {
        return officer().name();
    }

    public String getOfficeName() {
        return officer().office().name();
    }

    public String getRoleName() {
        return say.label(officer().role());
    }

    public boolean isReadsCases() {
        return !officer().role().runsTheSystem();
    }

    public boolean isRegisters() {
        return officer().may(Power.REGISTER);
    }

    public boolean isSettlesAtTheDoor() {
        return officer().office().isCentre()
                && officer().office().tier() == Tier.VILLAGE
                && officer().may(Power.SETTLE);
    }

    public boolean isImports() {
        return officer().may(Power.IMPORT);
    }

    public boolean isReports() {
        return officer().may(Power.REPORT);
    }

    public boolean isReveals() {
        return officer().is(Role.CASEWORKER) || officer().is(Role.LEADER);
    }

    public boolean isInspects() {
        return officer().is(Role.INSPECTOR);
    }

    /** Who reads what those who run the system did. */
    public boolean isWatches() {
        return officer().is(Role.INSPECTOR) || officer().is(Role.AUDIT);
    }

    public boolean isAdministers() {
        return officer().is(Role.ADMINISTRATOR);
    }

    /** Who asks for a second person, and who is it. */
    public boolean isGrants() {
        return officer().is(Role.SECURITY) || officer().is(Role.ADMINISTRATOR);
    }

    /** Where somebody with this post starts the day. */
    public String getHome() {
        return switch (officer().role()) {
            case CASEWORKER -> "/staff/cases/worklist";
            case LEADER -> "/staff/figures/dashboard";
            case INSPECTOR -> "/staff/inspection/start";
            case ADMINISTRATOR -> "/staff/admin/people";
            case SECURITY -> "/staff/security/requests";
            case AUDIT -> "/staff/audit/administrators";
        };
    }
}
