package org.fengqiao.model.casefile;

import java.util.Map;

/** Says anew what kind of matter this is; what it was before stays in the log. */
public record Classify(Purpose purpose, String category, String petitionClass, String reason) implements Deed {
    static Classify read(Given given) {
        if (given.text(Field.PURPOSE) == null
                && given.text(Field.CATEGORY) == null
                && given.text(Field.PETITION_CLASS) == null) {
            given.fault(Field.CATEGORY, "required");
        }
        var purpose = given.purpose();
        if (purpose == Purpose.ACCUSATION) {
            given.fault(Field.PURPOSE, "accusation");
        }
        return new Classify(
                purpose, given.text(Field.CATEGORY), given.text(Field.PETITION_CLASS), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.CLASSIFY;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.classify(purpose, category, petitionClass);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("purpose", purpose, "category", category, "petitionClass", petitionClass);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
