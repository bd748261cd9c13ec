package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Request;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.deadline.NotAllowed;

/**
 * Asks for more time (条例 art. 34: once, at most 30 days, approved by the head of the office, and the citizen is told
 * why). Nothing moves before somebody else has approved it.
 */
public record Extend(String rule, Integer assignment, Integer days, String reason) implements Deed {
    private static final String USUAL = "CLK-HANDLE";
    private static final String OF_PART = "CLK-ASSIGNED";

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
        return PetitionAct.EXTEND;
    }

    /** Something must run that the rules give more time for. */
    static Refusal why(CaseFile file, Occasion occasion) {
        boolean some = file.openClocks().stream()
                .anyMatch(clock ->
                        Versions.whole(clock, occasion.legal()).extension().isPresent());
        return some ? null : new Refusal(Why.NO_EXTENSION);
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var clock = clock(change, occasion);
        if (clock.request().isPresent()) {
            throw new Refusal(Why.ALREADY_ASKED);
        }
        tried(clock, days, occasion);
        clock.ask(new Request(days, occasion.person(), change.today(), reason));
        says(clock, change);
        change.history().tell(PetitionAct.EXTEND, change.file().hold().office());
    }

    /** The clock that more time is asked for: of the part that was sent to the asker, or of the matter. */
    private Clock clock(Change change, Occasion occasion) {
        var part = part(change, occasion);
        var wanted = rule == null ? part == null ? USUAL : OF_PART : rule;
        var clock = change.clocks().of(wanted, part);
        if (clock == null && rule == null) {
            clock = instead(change, part, occasion);
        }
        if (clock == null) {
            throw new Refusal(Why.NO_SUCH_CLOCK, Versions.nameOf(wanted, occasion.legal()));
        }
        var whole = Versions.whole(clock, occasion.legal());
        if (whole.extension().isEmpty()) {
            throw new Refusal(
                    Why.RULE_FORBIDS,
                    new NotAllowed(NotAllowed.Why.EXTENSION_UNKNOWN_TO_RULE, whole.name()).getMessage());
        }
        return clock;
    }

    /** Where the law's usual term binds nobody, the county's own, if more time can be given for it. */
    private static Clock instead(Change change, Integer part, Occasion occasion) {
        return change.file().openClocks().stream()
                .filter(clock -> clock.step() == 0 && Objects.equals(clock.part(), part))
                .filter(clock -> !clock.isCitizens())
                .filter(clock ->
                        Versions.whole(clock, occasion.legal()).extension().isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Whoever was sent a part asks for their part. */
    private Integer part(Change change, Occasion occasion) {
        var own = occasion.officer().office();
        return change.file().isHeldBy(own)
                ? assignment
                : Integer.valueOf(change.parts().sentTo(own, assignment).no());
    }

    /** What was asked, or decided: which clock, of which part, how many days, by whom. */
    static void says(Clock clock, Change change) {
        change.history().adds("rule", clock.rule());
        change.history().adds("clock", clock.no());
        change.history().adds("assignment", clock.part());
        clock.request().ifPresent(request -> {
            change.history().adds("days", request.days());
            change.history().adds("askedBy", request.by());
        });
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
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
