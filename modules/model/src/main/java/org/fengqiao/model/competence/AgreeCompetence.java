package org.fengqiao.model.competence;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** One of the two says: we are competent (条例 art. 24, 协商受理). Nobody can say it for the other. */
public record AgreeCompetence(String office, String reason) implements Deed {
    static AgreeCompetence read(Given given) {
        return new AgreeCompetence(given.text(Field.OFFICE), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return CompetenceAct.AGREE_COMPETENCE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var own = occasion.officer().office();
        if (office != null && !office.equals(own.code())) {
            throw new Refusal(Why.ONLY_FOR_ITSELF, own.name());
        }
        Competent.becomes(own, CompetenceAct.AGREE_COMPETENCE, change);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("office", office);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
