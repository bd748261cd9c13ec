package org.fengqiao.model.competence;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/**
 * Who is competent is decided by the organ above both, or, when it does not decide or there is none, by the joint
 * conference (条例 art. 24), whose minutes the county's centre keeps.
 */
public record DecideCompetence(String office, String reason, boolean conference, String minutes) implements Deed {
    static DecideCompetence read(Given given) {
        var decided = new DecideCompetence(
                given.text(Field.OFFICE),
                given.text(Field.REASON),
                given.yes(CompetenceFields.CONFERENCE),
                given.text(Field.MINUTES));
        if (decided.conference && decided.minutes == null) {
            given.fault(Field.MINUTES, "required");
        }
        return decided;
    }

    @Override
    public Act act() {
        return CompetenceAct.DECIDE_COMPETENCE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        demandCompetence(Contest.of(change.file()).orElseThrow(), occasion);
        var competent = occasion.offices().of(office);
        if (!ContestCompetence.canTake(competent, change.file())) {
            throw new Refusal(Why.NOT_CONTESTABLE, competent.name());
        }
        Competent.becomes(competent, CompetenceAct.DECIDE_COMPETENCE, change);
    }

    /**
     * The organ above decides as itself, or outside the county by a decision that the petition office names; whoever else
     * decides does it for the conference, and shows the minutes.
     */
    private void demandCompetence(Contest contest, Occasion occasion) {
        var own = occasion.officer().office();
        boolean asSuperior = contest.desk(own.county(), occasion.offices())
                .filter(own::equals)
                .isPresent();
        if (!conference && asSuperior && contest.isDecidedOutside(occasion.offices()) && minutes == null) {
            throw Refusal.of(List.of(new FieldFault(Field.MINUTES.contractName(), "required")));
        }
        if (conference && !own.code().equals(own.county())) {
            throw new Refusal(Why.CONFERENCE_AT_COUNTY);
        }
        if (!conference && !asSuperior) {
            throw Refusal.of(List.of(new FieldFault(CompetenceFields.CONFERENCE.contractName(), "conference")));
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("office", office, "conference", conference);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "minutes", minutes);
    }
}
