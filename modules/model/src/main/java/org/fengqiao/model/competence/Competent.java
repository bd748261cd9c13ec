package org.fengqiao.model.competence;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.office.Office;

/**
 * The dispute is over: the case is referred to the competent office, whose periods begin that day, or stays with it, and
 * its periods run on.
 */
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
            change.refer(office, how);
        }
    }
}
