package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.time.rule.Happening;

/** The office speaks to the citizen on the way (联系、告知、反馈、回访); they read it under their code. */
public record Tell(Told told, String text, WrittenNotice notice) implements Deed {
    /** Said without a paper. */
    public Tell(Told told, String text) {
        this(told, text, null);
    }

    static Tell read(Given given) {
        return new Tell(
                given.choice(PetitionFields.TOLD, Told.class), given.text(Field.TEXT), WrittenNotice.told(given));
    }

    @Override
    public Act act() {
        return PetitionAct.TELL;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        told.happening().ifPresent(change.clocks()::hear);
        if (notice != null) {
            tellInWriting(change);
        }
        if (told != Told.CONTACT && told != Told.RETURN_CALL) {
            // Whoever is told how it stands has been contacted.
            change.clocks().hear(Happening.CONTACTED);
        }
    }

    /** Only a notice meets what is owed in writing; anything else may be on paper, too. */
    private void tellInWriting(Change change) {
        if (told == Told.NOTICE) {
            notice.on(change, act());
        } else {
            notice.refuseBroken(change);
        }
    }

    @Override
    public Map<String, Object> facts() {
        var facts = notice == null ? Saying.of() : notice.facts();
        facts.put("told", told.name());
        return facts;
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text, "proof", notice == null ? null : notice.proof());
    }
}
