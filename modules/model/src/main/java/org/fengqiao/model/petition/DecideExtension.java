package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
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
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.office.Role;
import org.fengqiao.time.rule.Approver;

/**
 * The head of the office approves more time or does not, never the one who asked (条例 art. 34). A mediation goes on only
 * if both parties agree to that (人民调解工作若干规定 art. 33): no head decides it alone.
 */
public record DecideExtension(boolean agreed, String reason, String rule, Integer assignment, String consent)
        implements Deed {
    /** More time that asks nobody else. */
    public DecideExtension(boolean agreed, String reason, String rule, Integer assignment) {
        this(agreed, reason, rule, assignment, null);
    }

    static DecideExtension read(Given given) {
        return new DecideExtension(
                given.yes(Field.AGREED),
                given.text(Field.REASON),
                given.text(Field.RULE),
                given.number(Field.ASSIGNMENT),
                given.text(PetitionFields.PARTIES_AGREE));
    }

    /** The head decides on what others asked for; for a part it is whoever assigned it. */
    static Refusal why(CaseFile file, Occasion occasion) {
        var asked = file.openClocks().stream().filter(DecideExtension::isAsked).toList();
        if (asked.isEmpty()) {
            return new Refusal(Why.NOTHING_ASKED);
        }
        if (asked.stream().allMatch(clock -> isOwn(clock, occasion))) {
            return new Refusal(Why.OWN_REQUEST);
        }
        boolean parts = asked.stream().allMatch(clock -> clock.part() != null);
        return parts || occasion.officer().is(Role.LEADER) ? null : new Refusal(Why.HEAD_DECIDES);
    }

    private static boolean isOwn(Clock clock, Occasion occasion) {
        return clock.request()
                .filter(request -> occasion.officer().id() == request.by())
                .isPresent();
    }

    @Override
    public Act act() {
        return PetitionAct.DECIDE_EXTENSION;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var clock = change.clocks().open().stream()
                .filter(DecideExtension::isAsked)
                .filter(each -> !isOwn(each, occasion))
                .filter(each -> rule == null || rule.equals(each.rule()))
                .filter(each -> assignment == null || assignment.equals(each.part()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Why.NOTHING_ASKED));
        Extend.says(clock, change);
        if (agreed) {
            demandConsent(clock, occasion);
            int days = clock.request().orElseThrow().days();
            Extend.tried(clock, days, occasion);
            clock.extend(days, change.today(), occasion.person(), occasion.legal());
            change.clocks().moved(clock);
        } else {
            clock.refuse();
        }
        var told = clock.part() == null ? change.file().hold().office() : clock.office();
        change.history().tell(PetitionAct.DECIDE_EXTENSION, told);
    }

    /** How both parties have said so stands in the file. */
    private void demandConsent(Clock clock, Occasion occasion) {
        boolean both = Versions.whole(clock, occasion.legal())
                .extension()
                .filter(allowed -> allowed.approver() == Approver.BOTH_PARTIES)
                .isPresent();
        if (both && consent == null) {
            throw Refusal.of(List.of(new FieldFault(PetitionFields.PARTIES_AGREE.contractName(), "both-parties")));
        }
    }

    static boolean isAsked(Clock clock) {
        return clock.request().isPresent();
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("agreed", agreed);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "partiesAgree", consent);
    }
}
