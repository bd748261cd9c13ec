package org.fengqiao.model.competence;

import java.util.Collection;
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
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;

/** The holder says that another office is competent too; the case stays where it is until that is settled. */
public record ContestCompetence(String office, String reason) implements Deed {
    static ContestCompetence read(Given given) {
        return new ContestCompetence(given.text(Field.OFFICE), given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        if (Contest.of(file).isPresent()) {
            return new Refusal(Why.ALREADY_CONTESTED);
        }
        // What is never a village's to answer, it hands up instead of disputing about it (条例 art. 24).
        boolean village = occasion.officer().office().is(OfficeFunction.SELF_GOVERNING);
        return village ? Who.unsigned(file, occasion) : null;
    }

    /** Every office of the county that could be competent. */
    static Collection<Office> contestable(Purpose matter, Occasion occasion) {
        var county = occasion.officer().office().county();
        return occasion.offices().all().stream()
                .filter(office -> canTake(office, matter, county))
                .toList();
    }

    /** Nobody disputes competence with themselves. */
    static Collection<Office> others(Purpose matter, Occasion occasion) {
        return contestable(matter, occasion).stream()
                .filter(office -> !office.equals(occasion.officer().office()))
                .toList();
    }

    private static boolean isContestable(Office office, String county) {
        boolean handles = office.isCentre() || office.kind() == OfficeKind.DEPARTMENT;
        return handles && office.active() && office.isIn(county);
    }

    /** Whether the office can be competent for this matter: no appeal is a village's to answer (条例 arts 24, 31). */
    static boolean canTake(Office office, CaseFile file) {
        return canTake(office, file.purpose(), file.county());
    }

    private static boolean canTake(Office office, Purpose matter, String county) {
        boolean notItsOwn = matter == Purpose.APPEAL && office.is(OfficeFunction.SELF_GOVERNING);
        return isContestable(office, county) && !notItsOwn;
    }

    @Override
    public Act act() {
        return CompetenceAct.CONTEST;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var other = occasion.offices().of(office);
        if (!canTake(other, change.file()) || change.file().isHeldBy(other)) {
            throw new Refusal(Why.NOT_CONTESTABLE, other.name());
        }
        change.stateOr(Contest.class, Contest::new).begin(other, occasion.now().at());
        change.keeping().touch(other);
        change.history().tell(CompetenceAct.CONTEST, other.code());
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
