package org.fengqiao.model.casefile;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Reminder;
import org.fengqiao.model.office.Heads;
import org.fengqiao.time.rule.Rule;

/** What the clock watch and the statutes do to a case by themselves. */
public final class Watching {
    private Watching() {}

    /**
     * Works open clocks out anew under the versions given (empty where a clock stays as it is), and writes into the
     * history what moved and why. Tells whether anything did.
     */
    public static boolean reproject(
            CaseFile file, Function<Clock, Optional<Rule>> versions, String reason, Occasion occasion) {
        var when = occasion.at(file.history().next(occasion.now()));
        var change = new Change(file, when);
        boolean any = false;
        for (var clock : file.openClocks()) {
            var moved = versions.apply(clock)
                    .filter(rule -> clock.reproject(rule, when.now().today(), when.legal()));
            if (moved.isPresent()) {
                change.clocks().moved(clock);
                any = true;
            }
        }
        change.clocks().dueAsClocksSay();
        if (any) {
            file.write(new Reproject(reason), change);
        }
        return any;
    }

    /** Fires every rung that lies before the moment, each at its own time: what the clock watch would have done. */
    public static void remindUpTo(CaseFile file, Moment until, Occasion watch, Heads heads) {
        for (var clock = ringing(file, until); clock != null; clock = ringing(file, until)) {
            var rung = watch.legal()
                    .ladder()
                    .rungs(clock.rule(), clock.tier().name())
                    .get(clock.nextRung());
            var when = watch.at(file.history().next(new Moment(clock.nextAt())));
            var change = new Change(file, when);
            clock.fired(rung.pos(), watch.legal().ladder());
            file.write(new Remind(clock, rung), change);
            var reminder = Reminder.sent(clock, file.number(), rung, when.now().at(), file.lastSeq());
            file.history()
                    .brings(Recipient.of(file, clock, rung.step(), when, heads).toldBy(reminder));
        }
    }

    /** The clock whose next rung is the oldest that lies before the moment; null when none does. */
    private static Clock ringing(CaseFile file, Moment until) {
        return file.clocks().open().stream()
                .filter(clock -> !clock.nextAt().isAfter(until.at()))
                .min(Comparator.comparing(Clock::nextAt).thenComparing(Clock::no))
                .orElse(null);
    }
}
