package org.fengqiao.model.casefile;

import java.util.Map;

/** The file is closed: after a delivered answer, a told route, a settlement, a withdrawal or a merging. */
public record Close(String reason) implements Deed {
    static Close read(Given given) {
        return new Close(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.CLOSE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.close(occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
