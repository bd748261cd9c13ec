package org.fengqiao.model.clock;

import java.util.Optional;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/** Finds the version of a rule that a clock runs by, as it stands for this clock: with its named period, for its step. */
public final class Versions {
    private Versions() {}

    /** What the rule with this code is called; the code where no pack has it. */
    public static String nameOf(String code, LegalTime legal) {
        return legal.packs().all().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(Rule::name)
                .orElse(code);
    }

    /** The whole rule, without regard to the clock's step. */
    public static Rule whole(Clock clock, LegalTime legal) {
        return known(clock, legal)
                .orElseThrow(() -> new IllegalStateException(
                        "No pack knows " + clock.rule() + " " + clock.pack() + "/" + clock.packVersion()));
    }

    /** The same; empty where no pack has the rule any more. */
    public static Optional<Rule> known(Clock clock, LegalTime legal) {
        return legal.packs()
                .asWritten(
                        clock.rule(),
                        clock.pack(),
                        clock.packVersion(),
                        clock.begin().day(),
                        clock.county())
                .or(() -> legal.rule(clock.rule(), clock.begin().day(), clock.county()));
    }

    public static Rule of(Clock clock, LegalTime legal) {
        return ofStep(whole(clock, legal), clock.step(), clock.term());
    }

    static Rule ofStep(Rule whole, int step, Term named) {
        if (step > 0) {
            return whole.upTo(whole.milestones().get(step - 1));
        }
        return whole.term().isPresent() ? whole : whole.lasting(named);
    }
}
