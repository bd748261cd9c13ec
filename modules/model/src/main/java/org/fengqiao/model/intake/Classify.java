package org.fengqiao.model.intake;

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
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.rule.Happening;

/** Says anew what kind of matter this is; what it was before stays in the log. */
public record Classify(
        Purpose purpose,
        String category,
        String petitionClass,
        Boolean litigationRights,
        Boolean againstVillage,
        String reason)
        implements Deed {
    /** One that says nothing of litigation rights, nor of the village. */
    public Classify(Purpose purpose, String category, String petitionClass, String reason) {
        this(purpose, category, petitionClass, null, null, reason);
    }

    static Classify read(Given given) {
        if (given.text(Field.PURPOSE) == null
                && given.text(IntakeFields.CATEGORY) == null
                && given.text(IntakeFields.PETITION_CLASS) == null
                && given.text(IntakeFields.LITIGATION_RIGHTS) == null
                && given.text(IntakeFields.AGAINST_VILLAGE) == null) {
            given.fault(IntakeFields.CATEGORY, "required");
        }
        var purpose = given.purpose();
        if (purpose == Purpose.ACCUSATION) {
            given.fault(Field.PURPOSE, "accusation");
        }
        return new Classify(
                purpose,
                given.text(IntakeFields.CATEGORY),
                given.text(IntakeFields.PETITION_CLASS),
                said(given, IntakeFields.LITIGATION_RIGHTS),
                said(given, IntakeFields.AGAINST_VILLAGE),
                given.text(Field.REASON));
    }

    private static Boolean said(Given given, Field field) {
        return given.text(field) == null ? null : given.yes(field);
    }

    @Override
    public Act act() {
        return IntakeAct.CLASSIFY;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (category != null && !occasion.lookups().isCategory(category)) {
            throw Refusal.of(List.of(new FieldFault(IntakeFields.CATEGORY.contractName(), "unknown", category)));
        }
        boolean left = purpose != null
                && purpose != change.file().purpose()
                && change.file().purpose() == Purpose.APPEAL;
        if (left && reason == null) {
            throw Refusal.of(List.of(new FieldFault(Field.REASON.contractName(), "required")));
        }
        change.classify(purpose, category, petitionClass, litigationRights);
        if (againstVillage != null) {
            complains(change, occasion.officer().office());
        }
    }

    /**
     * A village that holds what is said against itself gives it up at once, to the centre above, and a part of it that it
     * was asked for to whoever asked (条例 art. 28).
     */
    private void complains(Change change, Office own) {
        boolean village = Tier.find(change.file().origin().region()).orElse(null) == Tier.VILLAGE;
        if (againstVillage && !village) {
            throw Refusal.of(List.of(new FieldFault(IntakeFields.AGAINST_VILLAGE.contractName(), "which-village")));
        }
        change.filing().complainsOf(againstVillage ? change.file().origin().region() : null);
        change.parts().takeBackFrom(change.file()::isAgainst, change.occasion().offices());
        if (change.file().isAgainst(own)) {
            change.clocks().hear(Happening.HANDED_UP);
            change.keeping().sendTo(change.occasion().offices().above(own).orElseThrow(), IntakeAct.CLASSIFY);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of(
                "purpose",
                purpose,
                "category",
                category,
                "petitionClass",
                petitionClass,
                "litigationRights",
                litigationRights,
                "againstVillage",
                againstVillage);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
