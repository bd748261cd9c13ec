package org.fengqiao.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** Lets discipline inspectors (纪检) in, and nobody else. */
@ApplicationScoped
public class Inspectors {
    @Inject
    CurrentOfficer officer;

    public Officer demand() {
        var asking = officer.get();
        if (!asking.is(Role.INSPECTOR)) {
            throw new Refusal(Why.NO_POWER, asking.office().name(), "");
        }
        return asking;
    }
}
