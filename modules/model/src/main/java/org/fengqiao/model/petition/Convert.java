package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Track;
import org.fengqiao.time.rule.Happening;

/** Back to the ordinary procedure, by one word of either side; the sixty days have run from the same day of acceptance all along. */
public record Convert(String reason) implements Deed {
    static Convert read(Given given) {
        return new Convert(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return file.track() == Track.SIMPLE ? null : new Refusal(Why.NOT_SIMPLE);
    }

    @Override
    public Act act() {
        return PetitionAct.CONVERT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.filing().goesOn(Track.ORDINARY);
        change.clocks().hear(Happening.CONVERTED_TO_ORDINARY);
        if (occasion.byCitizen()) {
            change.history().tell(PetitionAct.CONVERT, change.file().hold().office());
        }
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
