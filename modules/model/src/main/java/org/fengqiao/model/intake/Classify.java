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

/** Says anew what kind of matter this is; what it was before stays in the log. */
public record Classify(
        Purpose purpose, String category, String petitionClass, Boolean litigationRights, String reason) implements Deed {
    /** Whether it concerns litigation rights stays as it was. */
    public Classify(Purpose purpose, String category, String petitionClass, String reason) {
        this(purpose, category, petitionClass, null, reason);
    }

    static Classify read(Given given) {
        if (given.text(Field.PURPOSE) == null
                && given.text(IntakeFields.CATEGORY) == null
                && given.text(IntakeFields.PETITION_CLASS) == null
                && given.text(IntakeFields.LITIGATION_RIGHTS) == null) {
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
                given.text(IntakeFields.LITIGATION_RIGHTS) == null ? null : given.yes(IntakeFields.LITIGATION_RIGHTS),
                given.text(Field.REASON));
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
        change.classify(purpose, category, petitionClass, litigationRights);
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
                litigationRights);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
