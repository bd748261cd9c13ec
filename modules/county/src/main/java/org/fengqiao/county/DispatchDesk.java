package org.fengqiao.county;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.casework.CasePerformer;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.SendDown;

/** The county's dispatch: parts of a case to several offices at once, and several cases back down. */
@Stateless
public class DispatchDesk {
    /** One office's part of the case, and by when it reports; no moment where there is none. */
    public record Part(String office, String task, Instant due) {}

    /** A case on its way down: the version that was seen, and the centre it goes to. */
    public record Down(String number, int version, String centre) {}

    /** A case that went down, and the version to act on next. */
    public record Sent(String number, int version) {}

    @Inject
    CasePerformer performer;

    @Inject
    CurrentOfficer officer;

    /** Opens a part for each office; all or none. */
    public void dispatch(String number, int version, List<Part> parts) {
        var county = demandCounty();
        demandSome(parts, "parts");
        int seen = version;
        for (var part : parts) {
            var task = new Route(part.office(), part.task(), part.due(), false, null);
            seen = performer.perform(number, seen, task, county);
        }
    }

    /** Sends each case to its centre with what is to be done; all or none. Always in the same order, as all lock. */
    public List<Sent> sendDown(List<Down> cases, String instruction) {
        var county = demandCounty();
        demandSome(cases, "cases");
        var sent = new ArrayList<Sent>();
        for (var down :
                cases.stream().sorted(Comparator.comparing(Down::number)).toList()) {
            var deed = new SendDown(down.centre(), instruction.strip());
            sent.add(new Sent(down.number(), performer.perform(down.number(), down.version(), deed, county)));
        }
        return sent;
    }

    private Officer demandCounty() {
        var county = officer.get();
        if (!county.may(Power.DISPATCH)) {
            throw new Refusal(Why.NO_POWER, county.office().name(), "");
        }
        return county;
    }

    private static void demandSome(List<?> all, String field) {
        if (all.isEmpty()) {
            throw Refusal.of(List.of(new FieldFault(field, "required")));
        }
    }
}
