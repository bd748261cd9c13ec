package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.time.rule.Happening;

/** The office speaks to the citizen on the way (联系、告知、反馈、回访); they read it under their code. */
public record Tell(Told told, String text) implements Deed {
    static Tell read(Given given) {
        return new Tell(given.choice(Field.TOLD, Told.class), given.text(Field.TEXT));
    }

    @Override
    public Act act() {
        return Act.TELL;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.happens(told.happening(), occasion);
        if (told != Told.CONTACT && told != Told.RETURN_CALL) {
            // Whoever is told how it stands has been contacted.
            file.happens(Happening.CONTACTED, occasion);
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
