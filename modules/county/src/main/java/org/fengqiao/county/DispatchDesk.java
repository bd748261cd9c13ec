package org.fengqiao.county;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.CasePerformer;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.SendDown;

/** The county's dispatch: parts to several departments at once, and cases back down with what is to be done. */
@Stateless
public class DispatchDesk {
    /** One department's part of the case, and by when it reports. */
    public record Part(String department, String task, Instant due) {}

    @Inject
    CasePerformer performer;

    @Inject
    CurrentOfficer officer;

    /** Opens an assignment for each part; all or none. */
    public void dispatch(String number, int version, List<Part> parts) {
        var county = demandCounty();
        if (parts.isEmpty()) {
            throw Refusal.of(List.of(new FieldFault("part", "required")));
        }
        int seen = version;
        for (var part : parts) {
            seen = performer.perform(
                    number, seen, new Route(part.department(), part.task(), part.due(), false, null), county);
        }
    }

    public void sendDown(String number, int version, String centre, String instruction) {
        var county = demandCounty();
        if (instruction == null || instruction.isBlank()) {
            throw Refusal.of(List.of(new FieldFault("reason", "required")));
        }
        performer.perform(number, version, new SendDown(centre, instruction.strip()), county);
    }

    private Officer demandCounty() {
        var office = officer.get().office();
        if (!office.isCentre() || office.tier() != Tier.COUNTY) {
            throw new Refusal(Why.NO_POWER, office.name(), "");
        }
        return officer.get();
    }
}
