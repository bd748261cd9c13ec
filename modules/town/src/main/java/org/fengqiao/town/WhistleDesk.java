package org.fengqiao.town;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.CasePerformer;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.transfer.Route;

/** The town blows the whistle: a department is called to a part of the case and has a time to report in. */
@Stateless
public class WhistleDesk {
    /** Within a day unless the town says otherwise; the local practice that answers a whistle "the same day". */
    public static final Duration USUAL_RESPONSE = Duration.ofHours(24);

    @Inject
    CasePerformer performer;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    /** Calls the department; {@code due} null means {@link #USUAL_RESPONSE} from now. */
    public void whistle(String number, int version, String department, String task, Instant due) {
        var town = officer.get();
        if (!town.may(Power.WHISTLE)) {
            throw new Refusal(Why.NO_POWER, town.office().name(), "");
        }
        if (task == null || task.isBlank()) {
            throw Refusal.of(List.of(new FieldFault("part", "required")));
        }
        var response = due == null ? time.now().at().plus(USUAL_RESPONSE) : due;
        performer.perform(number, version, Route.whistle(department, task.strip(), response), town);
    }
}
