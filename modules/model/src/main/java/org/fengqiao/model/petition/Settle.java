package org.fengqiao.model.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.rule.Happening;

/**
 * The matter is settled by the office in custody (人民调解法 arts 28–31); its tier is what counts in the share. An appeal
 * is ended only by a written agreement that covers every request (条例 art. 33), or by the village that does at once
 * what was asked for; what was merely explained is answered.
 */
public record Settle(
        Outcome outcome, AgreementForm form, String agreement, Boolean coversAll, Boolean agrees, LocalDate signedOn)
        implements Deed {
    /** A settlement that was signed, if it is written, at the table. */
    public Settle(Outcome outcome, AgreementForm form, String agreement, Boolean coversAll, Boolean agrees) {
        this(outcome, form, agreement, coversAll, agrees, null);
    }

    /** A settlement of a dispute. */
    public Settle(Outcome outcome, AgreementForm form, String agreement) {
        this(outcome, form, agreement, null, null);
    }

    static Settle read(Given given) {
        var settle = new Settle(
                given.choice(PetitionFields.OUTCOME, Outcome.class),
                given.choice(PetitionFields.FORM, AgreementForm.class),
                given.text(PetitionFields.AGREEMENT),
                given.text(PetitionFields.COVERS_ALL) == null ? null : given.yes(PetitionFields.COVERS_ALL),
                given.text(PetitionFields.AGREES) == null ? null : given.yes(PetitionFields.AGREES),
                given.date(PetitionFields.SIGNED_ON));
        if (settle.signedOn != null && settle.form != AgreementForm.WRITTEN) {
            given.fault(PetitionFields.SIGNED_ON, "signed-written");
        }
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

    /** What quarrels with nobody is answered. */
    static Refusal why(CaseFile file, Occasion occasion) {
        boolean nobody = file.purpose() == Purpose.SUGGESTION || file.purpose() == Purpose.REQUEST;
        return nobody ? new Refusal(Why.ONLY_ANSWERED, Words.chinese().label(file.purpose())) : null;
    }

    @Override
    public Act act() {
        return PetitionAct.SETTLE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        refuseSignature(change);
        if (change.file().purpose() == Purpose.APPEAL) {
            demandEnd(change.file());
        }
        change.clocks().hear(Happening.SETTLED);
        // Courts confirm written agreements of disputes (人民调解法 art. 33); the rest needs no window.
        if (outcome == Outcome.AGREED
                && form == AgreementForm.WRITTEN
                && change.file().purpose() == Purpose.DISPUTE) {
            change.clocks().hear(Happening.AGREEMENT_EFFECTIVE, signedOn == null ? change.today() : signedOn);
        }
        change.round().settle(outcome);
        change.parts().release();
    }

    /** A written agreement takes effect with its last signature (人民调解法 art. 29), after it was quarrelled about. */
    private void refuseSignature(Change change) {
        var registered = new Moment(change.file().origin().registeredAt()).today();
        var field = PetitionFields.SIGNED_ON.contractName();
        if (signedOn != null && signedOn.isAfter(change.today())) {
            throw Refusal.of(List.of(fault(field, "not-yet")));
        }
        if (signedOn != null && signedOn.isBefore(registered)) {
            throw Refusal.of(List.of(new FieldFault(field, "before-registered", registered)));
        }
    }

    private void demandEnd(CaseFile file) {
        boolean atTheDoor = outcome == Outcome.FULFILLED && file.hold().tier() == Tier.VILLAGE;
        if (outcome != Outcome.AGREED && !atTheDoor) {
            throw new Refusal(Why.APPEAL_NEEDS_ANSWER, Words.chinese().label(outcome));
        }
        var faults = atTheDoor ? withoutConsent() : leftOpen();
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    private List<FieldFault> withoutConsent() {
        return agrees == null || !agrees ? List.of(fault(PetitionFields.AGREES.contractName(), "agrees")) : List.of();
    }

    private List<FieldFault> leftOpen() {
        var faults = new ArrayList<FieldFault>();
        if (form != AgreementForm.WRITTEN) {
            faults.add(fault(PetitionFields.FORM.contractName(), "agreement-written"));
        }
        if (coversAll == null || !coversAll) {
            faults.add(fault(PetitionFields.COVERS_ALL.contractName(), "covers-all"));
        }
        return faults;
    }

    private static FieldFault fault(String field, String message) {
        return new FieldFault(field, message);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of(
                "outcome",
                outcome,
                "form",
                form,
                "coversAll",
                coversAll,
                "petitionerAgrees",
                agrees,
                "signedOn",
                signedOn);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("agreement", agreement);
    }
}
