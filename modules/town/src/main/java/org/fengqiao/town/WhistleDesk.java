package org.fengqiao.town;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.CasePerformer;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.time.rule.Term;

/** The town blows the whistle: a department is called to a part of the case and has a time to report in. */
@Stateless
public class WhistleDesk {
    /** Within a day unless the town says otherwise; the local practice that answers a whistle "the same day". */
    public static final Term USUAL_RESPONSE = Term.hours(24);

    @Inject
    CasePerformer performer;

    @Inject
    CurrentOfficer officer;

    /** Calls the department; {@code due} null means {@link #USUAL_RESPONSE} from now. */
    public void whistle(String number, int version, String department, String task, Instant due) {
        var town = officer.get();
        if (!town.may(Power.WHISTLE)) {
            throw new Refusal(Why.NO_POWER, town.office().name(), "");
        }
        if (task == null || task.isBlank()) {
            throw Refusal.of(List.of(new FieldFault("part", "required")));
        }
        var call = due == null
                ? Route.whistle(department, task.strip(), USUAL_RESPONSE)
                : Route.whistle(department, task.strip(), due);
        performer.perform(number, version, call, town);
    }
}
