package org.fengqiao.casework.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Rule;

/** Which open clocks are to be worked out anew, and each by which rule. */
interface Aim {
    /** A rule to work by, or why there is none; a clock that is not reached at all has no way. */
    record Way(Rule rule, Kept kept) {
        static Way by(Rule rule) {
            return new Way(rule, null);
        }

        static Way none(Kept why) {
            return new Way(null, why);
        }
    }

    /** A condition on {@code clock c}, with its parameters. */
    String condition();

    List<Object> parameters();

    LegalTime legal();

    Optional<Way> way(Clock clock, long caseId);

    /** Whether a clock whose day stays the same is to be touched all the same. */
    boolean touchesUnmoved();

    /** The rule the clock runs by now, as its version was written. */
    static Optional<Rule> own(Clock clock, LegalTime legal) {
        return legal.packs()
                .asWritten(clock.rule(), clock.pack(), clock.packVersion(), start(clock), clock.county())
                .or(() -> legal.rule(clock.rule(), start(clock), clock.county()));
    }

    static LocalDate start(Clock clock) {
        return clock.begin().day();
    }
}
