package org.fengqiao.simulator;

import org.fengqiao.model.casefile.DecideObjection;
import org.fengqiao.model.casefile.RaiseObjection;
import org.fengqiao.model.casefile.Receive;
import org.fengqiao.model.casefile.ReportBack;
import org.fengqiao.model.casefile.Route;
import org.fengqiao.model.office.Office;

/** A part of a case sent to a department: received, perhaps objected to, reported back. */
final class Parts {
    private static final int OBJECTED = 9;
    private static final int AGREED = 60;

    private final Walk walk;
    private final Office department;
    private final int no;

    private Parts(Walk walk, Office department) {
        this.walk = walk;
        this.department = department;
        this.no = walk.nextPart();
    }

    /** A town whistles and the department has days to come; a county dispatches and names the day. */
    static Parts sent(Walk walk, Office department) {
        var part = new Parts(walk, department);
        var task = walk.say("task", narrower(walk, department));
        boolean town = !walk.holdingOffice().code().equals(walk.county().code());
        var due = walk.days(0, 2).endOf(walk.dice().between(town ? 3 : 7, town ? 7 : 15));
        walk.hold(
                town
                        ? Route.whistle(department.code(), task, due)
                        : new Route(department.code(), task, due, false, null));
        return part;
    }

    static void reported(Walk walk, Office department) {
        var part = sent(walk, department).received();
        if (!walk.dice().chance(OBJECTED) || part.keptAfterObjecting()) {
            part.done();
        }
    }

    Parts received() {
        walk.days(0, 1).by(walk.at(department), new Receive(no));
        return this;
    }

    Parts objected() {
        walk.days(0, 2).by(walk.at(department), new RaiseObjection(walk.say("objection"), no));
        return this;
    }

    void done() {
        walk.days(1, 6).by(walk.at(department), new ReportBack(walk.say("report", narrower(walk, department)), no));
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
