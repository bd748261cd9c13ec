package org.fengqiao.model.casefile;

import java.util.Map;

/** A remark in the log, for colleagues or, when public, for the citizen too. */
public record Remark(String text, boolean visible) implements Deed {
    static Remark read(Given given) {
        return new Remark(given.text(Field.TEXT), given.yes(Field.PUBLIC));
    }

    @Override
    public Act act() {
        return Act.NOTE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        // Nothing follows from a remark but that it was made.
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("public", visible ? Boolean.TRUE : null);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text);
    }
}
