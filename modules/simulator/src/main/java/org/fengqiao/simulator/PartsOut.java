package org.fengqiao.simulator;

import java.time.LocalDate;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.petition.DecideExtension;
import org.fengqiao.model.petition.Extend;
import org.fengqiao.model.transfer.DecideObjection;
import org.fengqiao.model.transfer.RaiseObjection;
import org.fengqiao.model.transfer.Receive;
import org.fengqiao.model.transfer.ReportBack;
import org.fengqiao.model.transfer.Route;

/** A part of a case sent to a department: received, perhaps objected to, reported back. */
final class PartsOut {
    private static final int OBJECTED = 9;
    private static final int AGREED = 60;
    private static final int MORE_DAYS = 10;

    private final Walk walk;
    private final Office department;
    private final int no;
    private final LocalDate due;

    private PartsOut(Walk walk, Office department, LocalDate due) {
        this.walk = walk;
        this.department = department;
        this.no = walk.nextPart();
        this.due = due;
    }

    /** A town whistles and the department has days to come; a county dispatches and names the day. */
    static PartsOut sent(Walk walk, Office department) {
        var task = walk.say("task", narrower(walk, department));
        boolean town = !walk.holdingOffice().code().equals(walk.county().code());
        int days = walk.dice().between(town ? 3 : 7, town ? 7 : 15);
        var due = walk.days(0, 2).endOf(days);
        walk.hold(
                town
                        ? Route.whistle(department.code(), task, due)
                        : new Route(department.code(), task, due, false, null));
        return new PartsOut(walk, department, walk.today().plusDays(days));
    }

    static void reported(Walk walk, Office department) {
        var part = sent(walk, department).received();
        if (!walk.dice().chance(OBJECTED) || part.keptAfterObjecting()) {
            part.done();
        }
    }

    PartsOut received() {
        walk.days(0, 1).by(walk.at(department), new Receive(no));
        return this;
    }

    PartsOut objected() {
        walk.days(0, 2).by(walk.at(department), new RaiseObjection(walk.say("objection"), no));
        return this;
    }

    /** Reported back by the day named, later by departments short of hands; some ask for a few days more before. */
    void done() {
        if (Diligence.slips(department, walk.dice())) {
            walk.until(due).days(2, 7);
        } else if (walk.dice().chance(MORE_DAYS) && moreDays()) {
            walk.days(1, 2);
        } else {
            walk.within(due);
        }
        walk.by(walk.at(department), new ReportBack(walk.say("report", narrower(walk, department)), no));
    }

    private boolean moreDays() {
        if (walk.within(due).today().isAfter(due) || !runs()) {
            return false;
        }
        walk.by(walk.at(department), new Extend(null, no, 5, walk.say("extend", "part")));
        var rule = walk.matter().isDispute() ? "LOC-TASK" : "CLK-ASSIGNED";
        var agreed = new DecideExtension(true, walk.say("decide", "part"), rule, no);
        walk.minutes(20, 90);
        if (walk.today().isAfter(due)) {
            return false;
        }
        walk.by(walk.holder(), agreed);
        return true;
    }

    /** Whether a term runs for the part: none does that ends on the day it begins. */
    private boolean runs() {
        return walk.file().openClocks().stream()
                .anyMatch(clock -> Integer.valueOf(no).equals(clock.part()) && !clock.isOptional());
    }

    private static String narrower(Walk walk, Office department) {
        return walk.matter().isDispute() ? Remit.suffix(department) : "appeal";
    }

    private boolean keptAfterObjecting() {
        objected();
        boolean agreed = walk.dice().chance(AGREED);
        walk.days(0, 2).hold(new DecideObjection(agreed, walk.say("objection", agreed ? "agreed" : "refused"), no));
        return !agreed;
    }
}
