package org.fengqiao.model.casefile;

import java.util.Map;

/** The matter is settled by the office in custody (人民调解法 arts 28–31); its tier is what counts in the share. */
public record Settle(Outcome outcome, AgreementForm form, String agreement) implements Deed {
    static Settle read(Given given) {
        var settle = new Settle(
                given.choice(Field.OUTCOME, Outcome.class),
                given.choice(Field.FORM, AgreementForm.class),
                given.text(Field.AGREEMENT));
        if (settle.form == AgreementForm.WRITTEN && settle.agreement == null) {
            given.fault(Field.AGREEMENT, "required");
        }
        return settle;
    }

    @Override
    public Act act() {
        return Act.SETTLE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.settle(outcome, form, occasion);
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
