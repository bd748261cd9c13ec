package org.fengqiao.model.review;

import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Happened;
import org.fengqiao.model.casefile.Stage;

/**
 * The answer was revoked and the citizen knows it: the matter goes back to where it was first answered, for a handling
 * of its own with the term that the law gives for one.
 */
final class Rehandling {
    private Rehandling() {}

    static void begin(Change change) {
        var file = change.file();
        var origin =
                change.occasion().offices().of(Review.of(file).orElseThrow().origin());
        change.round().close();
        change.round().begin(EpisodeKind.REHANDLED, origin, null);
        change.keeping().startAfresh();
        change.round().liftFinality();
        change.round().reach(Stage.TRANSFERRED);
        change.keeping().touchChain(origin);
        change.clocks().hear(Happened.owedAgain(change.today()));
        change.history().tell(ReviewAct.REOPEN, origin.code());
        change.history().adds("rehandledBy", origin.code());
    }
}
