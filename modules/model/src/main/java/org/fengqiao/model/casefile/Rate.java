package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.time.rule.Happening;

/** The citizen's rating; an officer records one only from a return visit, never on a case they handled. */
public record Rate(RatingLevel level, String said, String visit) implements Deed {
    static Rate read(Given given) {
        return new Rate(given.choice(Field.LEVEL, RatingLevel.class), given.text(Field.WORDS), given.text(Field.VISIT));
    }

    @Override
    public Act act() {
        return Act.RATE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        if (!occasion.byCitizen() && visit == null) {
            throw Refusal.of(List.of(new FieldFault(Field.VISIT.contractName(), "required")));
        }
        if (!occasion.byCitizen()) {
            file.happens(Happening.RETURN_CALLED, occasion);
        }
        file.rate(level);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("level", level, "visit", visit == null ? null : Boolean.TRUE);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("words", said, "visit", visit);
    }
}
