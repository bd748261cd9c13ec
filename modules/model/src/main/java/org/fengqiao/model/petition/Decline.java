package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.time.rule.Happening;

/** The matter is not accepted: on a ground of the law, with a reason, and with the place to go to (条例 art. 23). */
public record Decline(DeclineGround ground, String earlier, String competent, String reason, WrittenNotice notice)
        implements Deed {
    /** Refused by a notice that is handed over. */
    public Decline(DeclineGround ground, String competent, String reason) {
        this(ground, null, competent, reason, WrittenNotice.IN_THE_ACT);
    }

    static Decline read(Given given) {
        var decline = new Decline(
                given.choice(PetitionFields.LEGAL_GROUND, DeclineGround.class),
                given.text(PetitionFields.EARLIER),
                given.text(PetitionFields.COMPETENT),
                given.text(Field.REASON),
                WrittenNotice.issuedBy(given));
        if (decline.ground != null && decline.ground.namesAPlace() && decline.competent == null) {
            given.fault(PetitionFields.COMPETENT, "competent");
        }
        if (decline.ground == DeclineGround.FINAL && decline.earlier == null) {
            given.fault(PetitionFields.EARLIER, "earlier-final");
        }
        return decline;
    }

    @Override
    public Act act() {
        return PetitionAct.DECLINE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (!ground.fits(change.file().episodeKind())) {
            var key = change.file().episodeKind().isReview() ? "ground-of-review" : "ground-of-matter";
            throw Refusal.of(List.of(new FieldFault(PetitionFields.LEGAL_GROUND.contractName(), key)));
        }
        if (ground == DeclineGround.FINAL) {
            demandEnd(occasion);
        }
        notice.on(change, act());
        change.clocks().hear(Happening.DECLINED);
        PetitionBy.sign(change);
        change.round().reach(Stage.DECLINED);
    }

    /** Only what a re-examination has ended is refused as said again (条例 art. 36 ¶3). */
    private void demandEnd(Occasion occasion) {
        long found = occasion.lookups()
                .caseOf(earlier, occasion.officer())
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, earlier));
        if (!occasion.lookups().isFinal(found)) {
            throw new Refusal(Why.EARLIER_NOT_FINAL, earlier);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("legalGround", ground, "earlier", earlier, "method", notice.method());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "competent", competent, "proof", notice.proof());
    }
}
