package org.fengqiao.casework.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminDeed;
import org.fengqiao.casework.administration.AdminLog;
import org.fengqiao.casework.statute.StatuteRights;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** Where an administrator has the clocks of a county put right, and watches how far that is. */
@Stateless
public class CorrectionDesk {
    @Inject
    CorrectionRuns runs;

    @Inject
    UnansweredAppeals appeals;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    @Inject
    AdminLog log;

    /** Begins a run, for a reason that every corrected case will name; one that is under way already goes on. */
    public long start(String reason) {
        var by = officer.get();
        demand(by.is(Role.ADMINISTRATOR), by, "correction.start");
        if (reason == null || reason.isBlank()) {
            throw Refusal.of(List.of(new FieldFault("reason", "required")));
        }
        long id = runs.begin(reason.strip(), by, time.now());
        log.note(by, AdminDeed.of(AdminAct.START_CORRECTION, id).to(reason.strip()));
        return id;
    }

    public List<CorrectionRun> all() {
        return runs.all(reader().office().county());
    }

    public CorrectionRun get(long id) {
        return runs.find(id, reader().office().county()).orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }

    /** The figures before and after by rule and office: counts, and no case. */
    public List<CorrectedRule> table(long id) {
        return runs.table(get(id).id(), time.now());
    }

    /** The appeals that ended without an answer of an organ, for the people of the county to look at. */
    public List<UnansweredAppeal> unanswered(String after) {
        var by = officer.get();
        demand(maySeeCases(by), by, "correction.appeals");
        return appeals.of(by.office().county(), after);
    }

    public static boolean maySeeCases(Officer officer) {
        return officer.is(Role.INSPECTOR) || StatuteRights.isOfCountyCentre(officer);
    }

    private Officer reader() {
        var by = officer.get();
        demand(StatuteRights.isReader(by), by, "correction.read");
        return by;
    }

    private static void demand(boolean may, Officer by, String what) {
        if (!may) {
            throw new Refusal(Why.NO_POWER, by.office().name(), Words.chinese().say(what));
        }
    }
}
