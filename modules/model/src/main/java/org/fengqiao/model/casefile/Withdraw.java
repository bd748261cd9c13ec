package org.fengqiao.model.casefile;

import java.util.Map;

/** The citizen takes the matter back: their own act only, never a condition of anything. */
public record Withdraw(String reason) implements Deed {
    static Withdraw read(Given given) {
        return new Withdraw(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.WITHDRAW;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.withdraw(occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
