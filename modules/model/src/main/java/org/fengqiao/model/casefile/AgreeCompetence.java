package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** One of the two says: we are competent (条例 art. 24, 协商受理). Nobody can say it for the other. */
public record AgreeCompetence(String office, String reason) implements Deed {
    static AgreeCompetence read(Given given) {
        return new AgreeCompetence(given.text(Field.OFFICE), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.AGREE_COMPETENCE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var own = occasion.officer().office();
        if (office != null && !office.equals(own.code())) {
            throw new Refusal(Why.ONLY_FOR_ITSELF, own.name());
        }
        file.competent(own, Act.AGREE_COMPETENCE, occasion);
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
