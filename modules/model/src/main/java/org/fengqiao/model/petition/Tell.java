package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/** The office speaks to the citizen on the way (联系、告知、反馈、回访); they read it under their code. */
public record Tell(Told told, String text) implements Deed {
    static Tell read(Given given) {
        return new Tell(given.choice(PetitionFields.TOLD, Told.class), given.text(Field.TEXT));
    }

    @Override
    public Act act() {
        return PetitionAct.TELL;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.clocks().hear(told.happening());
        if (told != Told.CONTACT && told != Told.RETURN_CALL) {
            // Whoever is told how it stands has been contacted.
            change.clocks().hear(Happening.CONTACTED);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("told", told);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text);
    }
}
