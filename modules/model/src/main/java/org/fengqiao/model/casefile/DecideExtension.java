package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;

/** The head of the office approves more time or does not, never the one who asked (条例 art. 34). */
public record DecideExtension(boolean agreed, String reason, String rule, Integer assignment) implements Deed {
    static DecideExtension read(Given given) {
        return new DecideExtension(
                given.yes(Field.AGREED),
                given.text(Field.REASON),
                given.text(Field.RULE),
                given.number(Field.ASSIGNMENT));
    }

    @Override
    public Act act() {
        return Act.DECIDE_EXTENSION;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var clock = file.clocks().open().stream()
                .filter(DecideExtension::isAsked)
                .filter(each -> !each.asked().get("by").toString().equals("" + occasion.person()))
                .filter(each -> rule == null || rule.equals(each.rule()))
                .filter(each -> assignment == null || assignment.equals(each.assignment()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Why.NOTHING_ASKED));
        if (agreed) {
            int days = Integer.parseInt(clock.asked().get("days").toString());
            Extend.tried(clock, days, occasion);
            clock.extend(days, occasion.now().today(), occasion.person(), occasion.legal());
            file.clockMoved(clock);
        } else {
            clock.refuse();
        }
        file.tell(Act.DECIDE_EXTENSION, clock.assignment() == null ? file.hold().office() : clock.office(), occasion);
    }

    static boolean isAsked(Clock clock) {
        return !clock.asked().isEmpty();
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("agreed", agreed, "rule", rule, "assignment", assignment);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
