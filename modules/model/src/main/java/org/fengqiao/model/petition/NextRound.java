package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Stage;

/** What was ended lightly is taken up in a round of its own, where it is; what was accepted stays accepted. */
final class NextRound {
    private NextRound() {}

    static void begin(Change change, Act by) {
        var file = change.file();
        var office = change.occasion().offices().of(file.hold().office());
        var person = change.occasion().byCitizen()
                ? file.hold().person()
                : change.occasion().person();
        if (!file.stage().isOver()) {
            change.round().close();
        }
        change.round().begin(EpisodeKind.REOPENED, office, person);
        change.round().reach(stage(person == null, file.isAccepted()));
        change.keeping().touch(office);
        change.history().tell(by, office.code());
    }

    private static Stage stage(boolean nobodys, boolean accepted) {
        if (nobodys) {
            return Stage.TRANSFERRED;
        }
        return accepted ? Stage.HANDLING : Stage.RECEIVED;
    }
}
