package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
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
public record Decline(DeclineGround ground, String competent, String reason, WrittenNotice notice) implements Deed {
    /** Refused by a notice that is handed over. */
    public Decline(DeclineGround ground, String competent, String reason) {
        this(ground, competent, reason, WrittenNotice.IN_THE_ACT);
    }

    static Decline read(Given given) {
        var decline = new Decline(
                given.choice(PetitionFields.LEGAL_GROUND, DeclineGround.class),
                given.text(PetitionFields.COMPETENT),
                given.text(Field.REASON),
                WrittenNotice.issuedBy(given));
        if (decline.ground != null && decline.ground.namesAPlace() && decline.competent == null) {
            given.fault(PetitionFields.COMPETENT, "competent");
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
        notice.on(change, act());
        change.clocks().hear(Happening.DECLINED);
        PetitionBy.sign(change);
        change.round().reach(Stage.DECLINED);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("legalGround", ground, "method", notice.method());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "competent", competent, "proof", notice.proof());
    }
}
