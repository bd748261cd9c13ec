package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/** The matter is settled by the office in custody (人民调解法 arts 28–31); its tier is what counts in the share. */
public record Settle(Outcome outcome, AgreementForm form, String agreement) implements Deed {
    static Settle read(Given given) {
        var settle = new Settle(
                given.choice(PetitionFields.OUTCOME, Outcome.class),
                given.choice(PetitionFields.FORM, AgreementForm.class),
                given.text(PetitionFields.AGREEMENT));
        boolean agreed = settle.outcome == Outcome.AGREED;
        if (agreed && settle.form == null) {
            given.fault(PetitionFields.FORM, "required");
        }
        if ((agreed || settle.form == AgreementForm.WRITTEN) && settle.agreement == null) {
            given.fault(PetitionFields.AGREEMENT, "required");
        }
        return settle;
    }

    /** Reads a settlement that is entered together with its matter. */
    public static Deed of(Given given) {
        return PetitionAct.SETTLE.deed(given);
    }

    public static List<Ask> fields() {
        return PetitionAct.SETTLE.asks();
    }

    @Override
    public Act act() {
        return PetitionAct.SETTLE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().hear(Happening.SETTLED);
        // Courts confirm written agreements of disputes (人民调解法 art. 33); the rest needs no window.
        if (outcome == Outcome.AGREED
                && form == AgreementForm.WRITTEN
                && change.file().purpose() == Purpose.DISPUTE) {
            change.clocks().hear(Happening.AGREEMENT_EFFECTIVE);
        }
        change.round().settle(outcome);
        change.parts().release();
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("outcome", outcome, "form", form);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("agreement", agreement);
    }
}
