package org.fengqiao.model.intake;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** A remark in the log, for colleagues or, when public, for the citizen too. */
public record Remark(String text, boolean visible) implements Deed {
    static Remark read(Given given) {
        return new Remark(given.text(Field.TEXT), given.yes(IntakeFields.PUBLIC));
    }

    @Override
    public Act act() {
        return IntakeAct.NOTE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
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
