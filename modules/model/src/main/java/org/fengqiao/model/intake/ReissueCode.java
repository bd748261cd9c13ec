package org.fengqiao.model.intake;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/**
 * A citizen who lost their code gets another at the office that holds the matter. The older ones end with it, and it
 * stands in the file who gave it out, to whom by which sign, and why: nobody becomes the citizen unseen.
 */
public record ReissueCode(Identification identifiedBy, String reason) implements Deed {
    static ReissueCode read(Given given) {
        return new ReissueCode(
                given.choice(IntakeFields.IDENTIFIED_BY, Identification.class), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return IntakeAct.REISSUE_CODE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.history().tell(IntakeAct.REISSUE_CODE, change.file().hold().office());
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("identifiedBy", identifiedBy);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
