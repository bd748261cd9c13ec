package org.fengqiao.model.casefile;

import java.util.Map;

/** A first petition that is clear and easily settled goes the simplified way: three working days, then ten. */
public record Simplify(String reason) implements Deed {
    static Simplify read(Given given) {
        return new Simplify(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.SIMPLIFY;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.simplify();
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
