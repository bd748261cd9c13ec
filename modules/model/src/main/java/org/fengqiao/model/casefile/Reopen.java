package org.fengqiao.model.casefile;

import java.util.Map;

/** The matter is taken up again in a new episode; nothing of the last one is overwritten. */
public record Reopen(ReopenCause cause, String reason) implements Deed {
    static Reopen read(Given given) {
        return new Reopen(given.choice(Field.CAUSE, ReopenCause.class), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.REOPEN;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.reopen(cause, occasion);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("cause", cause);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
