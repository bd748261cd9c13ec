package org.fengqiao.model.casefile;

import java.util.Map;

/** The matter is accepted (受理): once in an episode, and this alone starts the term of 条例 art. 34. */
public record Accept(String reason) implements Deed {
    static Accept read(Given given) {
        return new Accept(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.ACCEPT;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.accept(occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
