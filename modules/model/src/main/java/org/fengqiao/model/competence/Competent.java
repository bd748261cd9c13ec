package org.fengqiao.model.competence;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.office.Office;

/** The dispute is over: the case goes to the competent office, or stays with it. No clock is moved by it. */
final class Competent {
    private Competent() {}

    static void becomes(Office office, Act how, Change change) {
        var contest = Contest.of(change.file()).orElseThrow();
        var holder = change.file().hold().office();
        change.history().adds("competent", office.code());
        change.history().tell(how, contest.other());
        contest.end();
        if (change.file().isHeldBy(office)) {
            change.history().tell(how, holder);
        } else {
            change.keeping().sendTo(office, how);
        }
    }
}
