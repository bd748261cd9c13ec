package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.OfficeKind;

/** The holder says that another office is competent too; the case stays where it is until that is settled. */
public record ContestCompetence(String office, String reason) implements Deed {
    static ContestCompetence read(Given given) {
        return new ContestCompetence(given.text(Field.OFFICE), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.CONTEST;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var other = occasion.offices().of(office);
        boolean handles = other.isCentre() || other.kind() == OfficeKind.DEPARTMENT;
        if (!handles || !other.active() || !other.county().equals(file.county()) || file.isHeldBy(other)) {
            throw new Refusal(Why.NOT_CONTESTABLE, other.name());
        }
        file.contest(other, occasion);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("with", office);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
