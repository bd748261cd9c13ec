package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.deadline.NotAllowed;

/**
 * Asks for more time (条例 art. 34: once, at most 30 days, approved by the head of the office, and the citizen is told
 * why). Nothing moves before somebody else has approved it.
 */
public record Extend(String rule, Integer assignment, Integer days, String reason) implements Deed {
    static final String USUAL = "CLK-HANDLE";

    static Extend read(Given given) {
        var extend = new Extend(
                given.text(Field.RULE),
                given.number(Field.ASSIGNMENT),
                given.number(Field.DAYS),
                given.text(Field.REASON));
        if (extend.days != null && extend.days < 1) {
            given.fault(Field.DAYS, "positive");
        }
        return extend;
    }

    @Override
    public Act act() {
        return Act.EXTEND;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var clock = clock(file, occasion);
        if (!clock.asked().isEmpty()) {
            throw new Refusal(Why.ALREADY_ASKED);
        }
        tried(clock, days, occasion);
        clock.ask(days, occasion.person(), occasion.now().today(), reason);
        file.tell(Act.EXTEND, file.hold().office(), occasion);
    }

    private Clock clock(CaseFile file, Occasion occasion) {
        var wanted = rule == null ? assignment == null ? USUAL : "CLK-ASSIGNED" : rule;
        var clock = file.clocks().of(wanted, part(file, occasion));
        if (clock == null) {
            throw new Refusal(Why.NO_SUCH_CLOCK, wanted);
        }
        if (Versions.whole(clock, occasion.legal()).extension().isEmpty()) {
            throw new Refusal(
                    Why.RULE_FORBIDS,
                    new NotAllowed(
                                    NotAllowed.Why.EXTENSION_UNKNOWN_TO_RULE,
                                    Versions.whole(clock, occasion.legal()).name())
                            .getMessage());
        }
        return clock;
    }

    /** Whoever was sent a part asks for their part. */
    private Integer part(CaseFile file, Occasion occasion) {
        return file.isHeldBy(occasion.officer().office())
                ? assignment
                : Integer.valueOf(file.parts()
                        .sentTo(occasion.officer().office(), assignment)
                        .no());
    }

    /** Refuses what the rule does not give: too long is a broken field, everything else is not possible any more. */
    static void tried(Clock clock, int days, Occasion occasion) {
        try {
            clock.ifExtended(days, occasion.now().today(), occasion.legal());
        } catch (NotAllowed no) {
            if (no.why() == NotAllowed.Why.EXTENSION_TOO_LONG) {
                throw Refusal.of(List.of(new FieldFault(Field.DAYS.contractName(), "rule", no.getMessage())));
            }
            throw new Refusal(Why.RULE_FORBIDS, no.getMessage());
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("rule", rule == null ? USUAL : rule, "assignment", assignment, "days", days);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
