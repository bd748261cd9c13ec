package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/** The citizen's rating; an officer records one only from a return visit, never on a case they handled. */
public record Rate(RatingLevel level, String said, String visit, Long form) implements Deed {
    public Rate(RatingLevel level, String said, String visit) {
        this(level, said, visit, null);
    }

    static Rate read(Given given) {
        return new Rate(
                given.choice(PetitionFields.LEVEL, RatingLevel.class),
                given.text(PetitionFields.WORDS),
                given.text(PetitionFields.VISIT),
                given.id(PetitionFields.SIGNED_FORM));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        if (file.rating() != null) {
            return new Refusal(Why.ALREADY_RATED);
        }
        boolean own = !occasion.byCitizen() && file.wasHandledBy(occasion.person());
        return own ? new Refusal(Why.HANDLER_RATES) : null;
    }

    @Override
    public Act act() {
        return PetitionAct.RATE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (!occasion.byCitizen() && visit == null) {
            throw Refusal.of(List.of(new FieldFault(PetitionFields.VISIT.contractName(), "required")));
        }
        if (!occasion.byCitizen()) {
            change.clocks().hear(Happening.RETURN_CALLED);
        }
        if (!occasion.byCitizen() && form != null) {
            SignedForm.enter(PetitionFields.SIGNED_FORM, form, change, occasion);
        }
        change.round().rate(level);
        if (level == RatingLevel.DISSATISFIED) {
            change.history().tell(PetitionAct.RATE, change.file().hold().office());
        }
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
