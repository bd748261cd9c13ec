package org.fengqiao.model.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.clock.ClockCorrection;
import org.fengqiao.model.clock.CorrectionOrder;
import org.fengqiao.model.clock.End;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.clock.Flaw;

/**
 * Puts the clocks of one case right by an entry. What has ended stays as it was written, and the correction stands beside
 * it; what still runs and never bound ends as void, and presses and reminds nobody any more.
 */
public final class Correcting {
    private Correcting() {}

    public static void correct(CaseFile file, List<Flaw> flaws, CorrectionOrder order, Occasion occasion) {
        var when = occasion.at(file.history().next(occasion.now()));
        var change = new Change(file, when);
        endVoid(file, flaws, when);
        change.clocks().dueAsClocksSay();
        for (var flaw : flaws) {
            var correction = new ClockCorrection(
                    file.id(),
                    file.county(),
                    flaw,
                    order,
                    file.lastSeq() + 1,
                    when.now().at());
            change.history()
                    .then(
                            correction.name(),
                            Pairs.write(correction.row(), when.now().at()));
            change.history().brings(correction);
        }
        file.write(new Correct(flaws, order.reason()), change);
    }

    private static void endVoid(CaseFile file, List<Flaw> flaws, Occasion when) {
        var voided = flaws.stream().filter(Flaw::isVoid).map(Flaw::no).collect(Collectors.toSet());
        var end = new End(Ending.VOID, when.now().today(), when.now().at(), file.lastSeq() + 1);
        file.openClocks().stream()
                .filter(clock -> voided.contains(clock.no()))
                .forEach(clock -> clock.end(end, clock.office(), clock.tier()));
    }
}
